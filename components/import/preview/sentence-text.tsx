'use client';

import { useEffect, useRef } from 'react';
import type { BlockKind } from '@/core/format/document';
import styles from './preview-list.module.css';
import { useCaretBox } from './use-caret-box';

/** A line break at the end, with the quote marks of the next line: nothing to see, and behind every place of the caret. */
const lastBreak = /[\r\n][\s>]*$/;

type SentenceTextProps = {
  text: string;
  label: string;
  kind: BlockKind;
  /** In the text, when this is the current sentence. */
  caret: number | null;
  language: string;
};

/** A sentence; the current one has focus and a caret that is drawn, since nothing can be written. */
export function SentenceText({ text, label, kind, caret, language }: SentenceTextProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const mark = useRef<HTMLSpanElement>(null);
  const isCurrent = caret !== null;
  useCaretBox(paragraph, mark, caret);

  useEffect(() => {
    const { activeElement, body } = document;
    const isFree = activeElement === body || activeElement?.closest('ol');
    if (isCurrent && isFree) paragraph.current?.focus({ preventScroll: true });
  }, [isCurrent]);

  const field = { role: 'textbox', 'aria-readonly': true, 'aria-multiline': true, 'aria-label': label, tabIndex: 0 };
  return (
    <p ref={paragraph} className={`tx ${styles.text}`} data-kind={kind} lang={language} {...(isCurrent && field)}>
      {text.replace(lastBreak, '')}
      {isCurrent && <span ref={mark} className={styles.caret} aria-hidden="true" />}
    </p>
  );
}

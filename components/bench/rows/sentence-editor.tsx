'use client';

import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { languageDirection } from '@/core/text/language';
import type { EditorHandle } from '../data/use-selection';
import type { SentenceView } from './create-sentence-view';
import styles from './row.module.css';
import type { TermOffer } from './term-menu';
import type { DrawnSpan } from './text-marks';

type SentenceEditorProps = {
  ref: Ref<EditorHandle>;
  /** The text as the server has it; it replaces what stands here once all that was written has arrived. */
  stored: string;
  initial: string;
  caret: number | null;
  language: string;
  label: string;
  menuLabel: string;
  /** Drawn on the words of the text. */
  marks: readonly DrawnSpan[];
  complete: (before: string) => TermOffer | null;
  onChange: (text: string) => void;
  /** Up from the first line, down from the last, or Enter. */
  onLeave: (by: 1 | -1) => void;
};

/** A text to write in. The code of the editor comes when it is needed; till then the text stands in its place. */
export function SentenceEditor({
  ref,
  stored,
  initial,
  caret,
  language,
  label,
  menuLabel,
  marks,
  complete,
  onChange,
  onLeave,
}: SentenceEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<SentenceView>(null);
  const [isHere, setHere] = useState(false);
  const direction = languageDirection(language);
  const change = useEffectEvent(onChange);
  const leave = useEffectEvent(onLeave);
  const offer = useEffectEvent(complete);

  const build = useEffectEvent((parent: HTMLElement, createSentenceView: CreateSentenceView) =>
    createSentenceView(parent, {
      text: initial,
      caret: caret ?? initial.length,
      language,
      direction,
      label,
      menuLabel,
      complete: (before) => offer(before),
      onChange: (text) => change(text),
      onLeave: (by) => leave(by),
    }),
  );
  useEffect(() => {
    let isGone = false;
    void import('./create-sentence-view').then(({ createSentenceView }) => {
      if (isGone || !host.current) return;
      view.current = build(host.current, createSentenceView);
      setHere(true);
      view.current.focus();
    });
    return () => {
      isGone = true;
      view.current?.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => view.current?.follow(stored), [stored]);
  useEffect(() => {
    if (isHere) view.current?.mark(marks);
  }, [marks, isHere]);
  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    caret: () => view.current?.caret() ?? initial.length,
    text: () => view.current?.text() ?? initial,
    selected: () => view.current?.selected() ?? { start: initial.length, end: initial.length },
    put: (span, words) => view.current?.put(span, words),
    offer: (offered) => view.current?.offer(offered),
    replace: (text) => view.current?.replace(text),
  }));

  return (
    <div ref={host} className={`tx ${styles.editor}`} lang={language} dir={direction}>
      {!isHere && <p className={styles.target}>{initial}</p>}
    </div>
  );
}

type CreateSentenceView = typeof import('./create-sentence-view')['createSentenceView'];

'use client';

import { useT } from 'next-i18next/client';
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { useKeys } from '@/components/ui/keys/use-keys';
import { findSentences, lightRuns } from './light-runs';

/** Lights the sentence under the pointer or in focus, with what answers it on the other page. */
export function Lights({ children }: { children: ReactNode }) {
  const { t } = useT('reader');
  const pages = useRef<HTMLDivElement>(null);

  const light = (target: EventTarget | null) => pages.current && lightRuns(pages.current, target);
  const lightFocused = () => light(document.activeElement);

  /** One page has all the sentences: the translation's where the source is hidden on a phone. */
  function step(by: number) {
    if (!pages.current) return;
    const sentences = findSentences(pages.current);
    const at = sentences.indexOf(document.activeElement as HTMLElement);
    const next = sentences[at < 0 && by < 0 ? sentences.length - 1 : at + by];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }

  useKeys({ id: 'reader.sentences', label: t('sentences') }, [
    { id: 'next', keys: ['j'], label: t('nextSentence'), repeats: true, run: () => step(1) },
    { id: 'previous', keys: ['k'], label: t('previousSentence'), repeats: true, run: () => step(-1) },
  ]);

  useEffect(() => {
    const linked = window.location.hash && document.getElementById(window.location.hash.slice(1));
    if (!linked || !pages.current) return;
    const shown = linked.offsetParent ? linked : counterpartOf(pages.current, linked);
    shown?.focus({ preventScroll: true });
    shown?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <div
      ref={pages}
      onPointerOver={(event: SyntheticEvent) => light(event.target)}
      onPointerLeave={lightFocused}
      onFocus={(event) => light(event.target)}
      onBlur={(event) => light(event.relatedTarget)}
    >
      {children}
    </div>
  );
}

function counterpartOf(pages: HTMLElement, sentence: HTMLElement): HTMLElement | null {
  const run = sentence.dataset.runs?.split(' ')[0];
  return pages.querySelector(`[data-runs~="${run}"]:not([id])`);
}

'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { followLink } from './follow-link';
import { findAnswer, findSentences, lightRuns } from './light-runs';

type LightsProps = {
  /** Where sentences of the work are found by their id or their address. */
  atPath: string;
  className?: string | undefined;
  children: ReactNode;
};

/** Lights the sentence under the pointer or in focus, with what answers it on the other page. */
export function Lights({ atPath, className, children }: LightsProps) {
  const { t } = useT('reader');
  const pages = useRef<HTMLDivElement>(null);

  function step(by: number) {
    if (!pages.current) return;
    const sentences = findSentences(pages.current);
    const place = sentences.indexOf(document.activeElement as HTMLElement);
    const next = sentences[place < 0 && by < 0 ? sentences.length - 1 : place + by];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }

  useKeys({ id: 'reader.sentences', label: t('sentences') }, [
    { id: 'next', keys: ['KeyJ'], label: t('nextSentence'), repeats: true, run: () => step(1) },
    { id: 'previous', keys: ['KeyK'], label: t('previousSentence'), repeats: true, run: () => step(-1) },
  ]);

  useEffect(() => {
    const root = pages.current;
    if (!root) return;
    showLinked(root, atPath);
    const listening = new AbortController();
    const listen = (event: string, target: (event: Event) => EventTarget | null) =>
      root.addEventListener(event, (one) => lightRuns(root, target(one)), { signal: listening.signal });
    listen('pointerover', (event) => event.target);
    listen('pointerleave', () => document.activeElement);
    listen('focusin', (event) => event.target);
    listen('focusout', (event) => (event as FocusEvent).relatedTarget);
    window.addEventListener('hashchange', () => showLinked(root, atPath), { signal: listening.signal });
    return () => listening.abort();
  }, [atPath]);

  return (
    <div ref={pages} className={className}>
      {children}
    </div>
  );
}

/** A link leads to a sentence of the source, or to its translation where the source isn't shown; else where it is now. */
function showLinked(pages: HTMLElement, atPath: string): void {
  const linked = document.getElementById(window.location.hash.slice(1));
  if (!linked) followLink(atPath);
  if (!linked?.dataset.number || !pages.contains(linked)) return;
  const shown = linked.offsetParent ? linked : findAnswer(pages, linked);
  shown?.focus({ preventScroll: true });
  shown?.scrollIntoView({ block: 'center' });
}

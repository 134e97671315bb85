import { Fragment, type ReactNode } from 'react';
import type { Stretch } from '@/core/reading/pair-blocks';
import { findEmphasis } from '@/core/text/find-emphasis';
import styles from './text.module.css';

/** As critical editions print what is missing. */
const lacuna = '⟨…⟩';

type Written = {
  readonly stretch: Stretch;
  readonly body: ReactNode;
  /** Belongs to no sentence: it isn't lit. */
  readonly space: string;
};

/** Stretches with the emphasis that their text marks; `gap` is said of a place without text. */
export function writeStretches(stretches: readonly Stretch[], gap: string): Written[] {
  const pieces = stretches.flatMap(({ text }) => splitEnd(text ?? ''));
  const emphasis = findEmphasis(pieces);
  return stretches.map((stretch, place) => {
    const spaceBehindGap = stretch.text === null && place < stretches.length - 1 ? ' ' : '';
    return {
      stretch,
      body: stretch.text === null ? <Gap label={gap} /> : emphasis[place * 2]?.map(write),
      space: pieces[place * 2 + 1] || spaceBehindGap,
    };
  });
}

function Gap({ label }: { label: string }) {
  return (
    <>
      <span className={styles.gap} aria-hidden="true">
        {lacuna}
      </span>
      <span className="visually-hidden">{label}</span>
    </>
  );
}

function splitEnd(text: string): [string, string] {
  const body = text.trimEnd();
  return [body, text.slice(body.length)];
}

function write({ text, em, strong }: { text: string; em: boolean; strong: boolean }, place: number) {
  const inner = em ? <em>{text}</em> : text;
  return <Fragment key={place}>{strong ? <strong>{inner}</strong> : inner}</Fragment>;
}

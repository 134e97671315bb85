import { Fragment } from 'react';
import type { Stretch } from '@/core/reading/pair-blocks';
import { findEmphasis } from '@/core/text/find-emphasis';
import styles from './text.module.css';

/** As critical editions print what is missing. */
const lacuna = '⟨…⟩';

type SentencesProps = {
  stretches: readonly Stretch[];
  /** Whether links to a sentence lead here. */
  anchors?: boolean;
  /** Said of a place without text. */
  gap: string;
};

/** The sentences of a block, each to be lit with its counterpart, with the emphasis that the text marks. */
export function Sentences({ stretches, anchors = false, gap }: SentencesProps) {
  const pieces = stretches.flatMap(({ text }) => splitEnd(text ?? ''));
  const emphasis = findEmphasis(pieces);
  return stretches.map(({ segmentIds, runs, text }, place) => (
    <Fragment key={segmentIds[0]}>
      <span
        className={styles.sentence}
        {...(anchors && { id: segmentIds[0] })}
        data-runs={runs.join(' ')}
        tabIndex={-1}
      >
        {text === null ? <Gap label={gap} /> : emphasis[place * 2]?.map(write)}
      </span>
      {pieces[place * 2 + 1] || (text === null && place < stretches.length - 1 && ' ')}
    </Fragment>
  ));
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

/** The space behind a sentence belongs to no sentence: it isn't lit. */
function splitEnd(text: string): [string, string] {
  const body = text.trimEnd();
  return [body, text.slice(body.length)];
}

function write({ text, em, strong }: { text: string; em: boolean; strong: boolean }, place: number) {
  const inner = em ? <em>{text}</em> : text;
  return <Fragment key={place}>{strong ? <strong>{inner}</strong> : inner}</Fragment>;
}

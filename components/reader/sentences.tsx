import { Fragment, type ReactNode } from 'react';
import type { Stretch } from '@/core/reading/pair-blocks';
import styles from './text.module.css';
import { writeStretches } from './write-stretches';

type SentencesProps = {
  stretches: readonly Stretch[];
  /** Whether links to a sentence lead here. */
  anchors?: boolean;
  /** Said of a place without text. */
  gap: string;
  /** The notes at each, by its first segment. */
  notes?: ((segmentId: string | undefined) => ReactNode) | undefined;
};

/** The sentences of a block, each to be lit with its counterpart. */
export function Sentences({ stretches, anchors = false, gap, notes }: SentencesProps) {
  return writeStretches(stretches, gap).map(({ stretch: { segmentIds, number, runs }, body, space }) => (
    <Fragment key={segmentIds[0]}>
      <span
        className={styles.sentence}
        {...(anchors && { id: segmentIds[0] })}
        data-number={number}
        data-runs={runs.join(' ')}
        tabIndex={-1}
      >
        {body}
      </span>
      {notes?.(segmentIds[0])}
      {space}
    </Fragment>
  ));
}

import { Fragment, type ReactNode } from 'react';
import type { Stretch } from '@/core/reading/pair-blocks';
import { languageDirection } from '@/core/text/language';
import styles from './revealing.module.css';
import text from './text.module.css';
import { writeStretches } from './write-stretches';

type RevealingSentencesProps = {
  stretches: readonly Stretch[];
  /** What each stretch translates, by its first segment id. */
  answers: ReadonlyMap<string, readonly Stretch[]>;
  /** The language of the answers. */
  source: string;
  /** Said of a place without text. */
  gap: string;
  /** The notes at each, by its first segment. */
  notes?: ((segmentId: string | undefined) => ReactNode) | undefined;
};

/** Sentences that unfold what they translate beneath them, also without a script. */
export function RevealingSentences({ stretches, answers, source, gap, notes }: RevealingSentencesProps) {
  return writeStretches(stretches, gap).map(({ stretch: { segmentIds, number, runs }, body, space }) => (
    <Fragment key={segmentIds[0]}>
      <details className={styles.reveal}>
        <summary className={text.sentence} id={segmentIds[0]} data-number={number} data-runs={runs.join(' ')}>
          {body}
        </summary>
        <span className={styles.answer} lang={source} dir={languageDirection(source)}>
          {writeStretches(answers.get(segmentIds[0] ?? '') ?? [], gap).map((answer, place) => (
            <Fragment key={answer.stretch.segmentIds[0]}>
              {/* links to the first of them lead to the sentence itself */}
              <span {...(place > 0 && { id: answer.stretch.segmentIds[0], 'data-number': answer.stretch.number })}>
                {answer.body}
              </span>
              {answer.space}
            </Fragment>
          ))}
        </span>
      </details>
      {notes?.(segmentIds[0])}
      {space}
    </Fragment>
  ));
}

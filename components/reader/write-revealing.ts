import type { Stretch } from '@/core/reading/pair-blocks';
import { languageDirection } from '@/core/text/language';
import { type Html, html, joinHtml } from './html';
import styles from './revealing.module.css';
import text from './text.module.css';
import type { TextPlace } from './write-sentences';
import { type InsertionsOf, writeStretches } from './write-stretches';

type Answers = {
  /** What each stretch translates, by its first segment id. */
  readonly answers: ReadonlyMap<string, readonly Stretch[]>;
  /** The language of the answers. */
  readonly source: string;
  /** What stands in them besides. */
  readonly insertionsOf: InsertionsOf;
};

/** Sentences that unfold what they translate beneath them, also without a script. */
export function writeRevealing(
  stretches: readonly Stretch[],
  { gap, insertionsOf }: TextPlace,
  { answers, source, insertionsOf: insertionsOfAnswer }: Answers,
): Html {
  return joinHtml(
    writeStretches(stretches, gap).map(({ stretch, body, space }) => {
      const { segmentIds, number, runs } = stretch;
      const [id = ''] = segmentIds;
      // links may not stand in what unfolds by a click
      const behind = insertionsOf?.(stretch) ?? [];
      const answer = writeStretches(answers.get(id) ?? [], gap, insertionsOfAnswer).map(writeAnswer);
      return html`<details class="${styles.reveal}"><summary class="${text.sentence}" id="${id}" data-number="${number}" data-runs="${runs.join(' ')}">${body}</summary><span class="${styles.answer}" lang="${source}" dir="${languageDirection(source)}">${joinHtml(answer)}</span></details>${joinHtml(behind.map((one) => one.html))}${space}`;
    }),
  );
}

/** Links to the first of several answers lead to the sentence itself. */
function writeAnswer({ stretch, body, space }: ReturnType<typeof writeStretches>[number], place: number): Html {
  const { segmentIds, number } = stretch;
  const linked = place > 0 && html` id="${segmentIds[0]}" data-number="${number}"`;
  return html`<span${linked}>${body}</span>${space}`;
}

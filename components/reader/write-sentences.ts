import type { Stretch } from '@/core/reading/pair-blocks';
import { type Html, html, joinHtml } from './html';
import styles from './text.module.css';
import { type InsertionsOf, writeStretches } from './write-stretches';

export type TextPlace = {
  /** Said of a place without text. */
  readonly gap: string;
  /** Whether links to a sentence lead here. */
  readonly anchors?: boolean;
  /** What stands in the sentences besides, such as the markers of notes. */
  readonly insertionsOf?: InsertionsOf | undefined;
  /** What stands under a sentence on a line of its own. */
  readonly underOf?: (stretch: Stretch) => Html | undefined;
};

/** The sentences of a block, each to be lit with its counterpart. */
export function writeSentences(
  stretches: readonly Stretch[],
  { gap, anchors = false, insertionsOf, underOf }: TextPlace,
): Html {
  return joinHtml(
    writeStretches(stretches, gap, insertionsOf).map(({ stretch, body, space }) => {
      const { segmentIds, number, runs } = stretch;
      const id = anchors && html` id="${segmentIds[0]}"`;
      return html`<span class="${styles.sentence}"${id} data-number="${number}" data-runs="${runs.join(' ')}" tabindex="-1">${body}</span>${underOf?.(stretch)}${space}`;
    }),
  );
}

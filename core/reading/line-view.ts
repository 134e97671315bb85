import type { LinePolicy } from '@/core/work/line-policy';
import type { ReadingQuery } from './reading-query';

/** How a page shows whole lines in another language than the work's; `interlinear` is the line, its words, and the sentence. */
export type LineView = 'plain' | 'glossed' | 'footnoted' | 'interlinear';

const byPolicy: Readonly<Record<LinePolicy, LineView>> = {
  keep: 'plain',
  translate: 'plain',
  gloss: 'glossed',
  footnote: 'footnoted',
  interlinear: 'interlinear',
};

/** What a reader asks for comes before the policy of the work. */
export function lineViewOf(asked: ReadingQuery['lines'], policy: LinePolicy): LineView {
  return asked ?? byPolicy[policy];
}

/** What to ask for to have the lines the other way: three lines or not. */
export function otherLines(asked: ReadingQuery['lines'], policy: LinePolicy): ReadingQuery['lines'] {
  if (asked !== null) return null;
  return lineViewOf(asked, policy) === 'interlinear' ? 'plain' : 'interlinear';
}

import type { Verdict } from '@/tests/core/annotation/edited-text';
import { followSomeEdits } from '@/tests/core/annotation/edited-texts';
import { aRandom } from '@/tests/core/text/a-random';
import { percentilesOf, print } from './percentiles';

const sequences = 10_000;

/** Whether notes stay on their words through edits, splits and joins, each taken from what the one before left. */
export function measureNotes(): Promise<void> {
  const random = aRandom();
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, lost: 0, gone: 0 };
  const taken: number[] = [];
  for (let run = 0; run < sequences; run++) {
    const started = performance.now();
    const followed = followSomeEdits(random);
    taken.push(performance.now() - started);
    if (!followed) continue;
    counts[followed.verdict]++;
    if (followed.verdict === 'wrong') console.log(`on other words: ${followed.told}`);
  }
  console.log(
    `seed ${random.seed}: after ${sequences} sequences ${counts.right} notes on their words, ${counts.wrong} on others (goal 0), ` +
      `${counts.lost} lost with words left, ${counts.gone} whose words are gone`,
  );
  print('a sequence', percentilesOf(taken));
  return Promise.resolve();
}

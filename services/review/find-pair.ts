import { choosePair } from '@/core/review/choose-pair';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { requirePerson } from '../people/require-person';
import { findContributor } from './find-contributor';
import { readComparable, readComparisons } from './read-comparable';

type Place = { readonly workId: string; readonly segmentId: string; readonly language: string };

/** Two texts of a sentence to compare, without their names; null when the person has judged all that aren't their own. */
export async function findPair(context: Context, place: Place) {
  await requireAct(context, place.workId, 'comment');
  return readPair(context, place);
}

/** The same, where the caller has checked the rights. */
export async function readPair({ database, ...context }: Context, place: Place) {
  const { id: userId } = requirePerson({ database, ...context }, 'comment');
  const [me, texts, comparisons] = await Promise.all([
    findContributor(database, place.workId, userId),
    readComparable(database, place),
    readComparisons(database, place),
  ]);
  const judged = comparisons.map(({ comparison }) => ({
    first: comparison.firstId,
    second: comparison.secondId,
    mine: comparison.contributorId === me?.id,
  }));
  const others = texts.filter((text) => text.contributorId !== me?.id);
  const pair = choosePair(others, judged);
  if (!pair) return null;
  const shown = (id: string) => ({ revisionId: id, text: others.find((text) => text.id === id)?.text ?? '' });
  return { first: shown(pair.first), second: shown(pair.second) };
}

import { rankTexts } from '@/core/review/bradley-terry';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { requirePerson } from '../people/require-person';
import { ServiceError } from '../service-error';
import { findContributor } from './find-contributor';
import { readPair } from './find-pair';
import { readComparable, readComparisons } from './read-comparable';

type Place = { readonly workId: string; readonly segmentId: string; readonly language: string };

/**
 * The texts of a sentence by what people chose, with names, and each judgement with its reason. Judgements of texts that have
 * changed since don't count. For those who have judged, or have nothing to judge: others would no longer be blind.
 */
export async function getRanking(context: Context, place: Place) {
  await requireAct(context, place.workId, 'comment');
  const { id: userId } = requirePerson(context, 'comment');
  const me = await findContributor(context.database, place.workId, userId);
  const comparisons = await readComparisons(context.database, place);
  const isMine = (one: (typeof comparisons)[number]) => one.comparison.contributorId === me?.id;
  if (!comparisons.some(isMine) && (await readPair(context, place))) throw new ServiceError('forbidden', 'blind');

  const texts = await readComparable(context.database, place);
  const judged = comparisons.map(({ comparison: { firstId, secondId, chosen } }) => ({
    first: firstId,
    second: secondId,
    chosen,
  }));
  return {
    texts: rankTexts(
      texts.map((text) => text.id),
      judged,
    ).flatMap(({ id, ...standing }) => {
      const text = texts.find((one) => one.id === id);
      if (!text) return [];
      const { versionId, contributorId, name, siglum } = text;
      return [{ revisionId: id, versionId, contributorId, who: { name, siglum }, text: text.text, ...standing }];
    }),
    judgements: comparisons.map((one) => ({
      id: one.comparison.id,
      who: { name: one.name, siglum: one.siglum },
      isMine: isMine(one),
      first: one.comparison.firstId,
      second: one.comparison.secondId,
      chosen: one.comparison.chosen,
      reason: one.comparison.reason,
      createdAt: one.comparison.createdAt.toISOString(),
    })),
  };
}

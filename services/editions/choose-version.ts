import { and, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { editionChoice } from '@/db/schema/edition';
import { unnest } from '@/db/unnest';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { changeChoices, isIn, type VersionOfEdition } from './change-choices';
import type { StoredEdition } from './get-edition';
import type { EditionCandidate } from './read-candidates';
import type { HandChoice } from './read-choices';

/** Chooses an approved version by hand for the sentences that it covers, in place of other choices that it overlaps. */
export async function chooseVersion(context: Context, input: VersionOfEdition) {
  return changeChoices(context, input, async (transaction, { edition, candidates, choices }) => {
    const one = candidates.find((candidate) => candidate.versionId === input.versionId);
    if (!one) throw new ServiceError('conflict', 'not-approved');
    const overlapped = choices.filter((choice) => overlaps(choice, one, candidates));
    const replaced = overlapped.filter((choice) => choice.versionId !== one.versionId);
    if (overlapped.length > replaced.length && replaced.length === 0) return { choices, replaced: [], kind: null };
    await storeChoice(context, transaction, edition, one, overlapped);
    const { versionId, documentId, contributorId, segmentIds, number } = one;
    const chosen = { versionId, documentId, contributorId, segmentIds, number, state: 'approved' as const };
    const rest = choices.filter((choice) => !overlapped.includes(choice));
    return { choices: [chosen, ...rest], replaced, kind: 'version-chosen' };
  });
}

/** Whether a choice meets the segments of a version: by what it was made for, or by what its version covers today. */
function overlaps(choice: HandChoice, one: EditionCandidate, candidates: readonly EditionCandidate[]): boolean {
  const today = candidates.find((candidate) => candidate.versionId === choice.versionId)?.segmentIds ?? [];
  return [...choice.segmentIds, ...today].some((id) => one.segmentIds.includes(id));
}

async function storeChoice(
  context: Context,
  transaction: Transaction,
  edition: StoredEdition,
  { versionId, documentId, segmentIds }: EditionCandidate,
  overlapped: readonly HandChoice[],
): Promise<void> {
  const gone = overlapped.map((choice) => choice.versionId);
  await transaction.delete(editionChoice).where(and(isIn(edition), inArray(editionChoice.versionId, gone)));
  await transaction.execute(sql`
    insert into edition_choice (work_id, edition_id, version_id, document_id, chosen_by, chosen_at, segment_id)
    select ${edition.workId}::uuid, ${edition.id}::uuid, ${versionId}::uuid, ${documentId}::uuid,
      ${context.person?.id ?? null}::uuid, ${context.now()}::timestamptz, c.*
    from ${unnest({ segment_id: ['uuid', segmentIds] })} c`);
}

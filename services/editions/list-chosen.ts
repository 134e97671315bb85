import type { Context } from '../context';
import { getDocument } from '../documents/get-document';
import { openEdition } from './open-edition';
import { type ChosenRun, type LapsedHandChoice, readChosen } from './read-chosen';

export type ChapterOfEdition = { readonly workId: string; readonly editionId: string; readonly documentId: string };

/** What an edition reads today in a chapter, and which choices by hand can't stand. */
export async function listChosen(context: Context, input: ChapterOfEdition) {
  const { edition } = await openEdition(context, { ...input, release: 'working' });
  await getDocument(context.database, input.workId, input.documentId);
  const { chosen, lapsed } = await readChosen(context.database, edition, input.documentId);
  return { runs: chosen.map(toRun), lapsed: lapsed.map(toLapsed) };
}

export function toRun({ segmentIds, number, versionId, revisionId, contributorId, byHand }: ChosenRun) {
  return { segmentIds: [...segmentIds], number, versionId, revisionId, contributorId, byHand };
}

export function toLapsed(lapsed: LapsedHandChoice) {
  const { versionId, documentId, contributorId, segmentIds, number, state, because } = lapsed;
  return { versionId, documentId, contributorId, segmentIds: [...segmentIds], number, state, because };
}

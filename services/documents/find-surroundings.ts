import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import type { StoredRelease } from '../editions/open-edition';
import type { Numbers } from '../editions/read-candidates';
import { readReleasedChapter } from '../editions/read-released-chapter';
import { ServiceError } from '../service-error';

/** More sentences than a run joins. */
const longestRun = 50;

type Chapter = { readonly workId: string; readonly documentId: string; readonly release: StoredRelease | null };

/** So many sentences around one of a chapter, as it stands or as a release has it, that every run that it is in is whole. */
export async function findSurroundings(
  context: Context,
  { workId, documentId, release }: Chapter,
  segmentId: string,
): Promise<Numbers> {
  const number = release
    ? await findReleased(context, release, documentId, segmentId)
    : await findWorking(context, workId, documentId, segmentId);
  if (number === undefined) throw new ServiceError('not-found', 'segment');
  return { from: number - longestRun, to: number + longestRun };
}

async function findReleased({ database }: Context, release: StoredRelease, documentId: string, segmentId: string) {
  const { blocks } = await readReleasedChapter(database, release, documentId);
  return blocks.flatMap(({ segments }) => segments).find(({ id }) => id === segmentId)?.number;
}

async function findWorking({ database }: Context, workId: string, documentId: string, segmentId: string) {
  const { rows } = await database.execute<{ number: number }>(sql`
    select number from segment
    where work_id = ${workId} and document_id = ${documentId} and id = ${segmentId} and retired_at is null`);
  return rows[0]?.number;
}

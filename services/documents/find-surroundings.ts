import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import type { StoredRelease } from '../editions/open-edition';
import type { Numbers } from '../editions/read-candidates';
import { ServiceError } from '../service-error';

/** More sentences than a run joins. */
const longestRun = 50;

type Chapter = { readonly workId: string; readonly documentId: string; readonly release: StoredRelease | null };

/** So many sentences around one of a chapter, as it stands or as a release has it, that every run that it is in is whole. */
export async function findSurroundings(
  { database }: Context,
  { workId, documentId, release }: Chapter,
  segmentId: string,
): Promise<Numbers> {
  const found = release
    ? sql`select (s ->> 'number')::int as number
        from release_document d, jsonb_array_elements(d.blocks) b, jsonb_array_elements(b -> 'segments') s
        where d.work_id = ${workId} and d.release_id = ${release.id} and d.document_id = ${documentId}
          and s ->> 'id' = ${segmentId}`
    : sql`select number from segment
        where work_id = ${workId} and document_id = ${documentId} and id = ${segmentId} and retired_at is null`;
  const { rows } = await database.execute<{ number: number }>(found);
  const [segment] = rows;
  if (!segment) throw new ServiceError('not-found', 'segment');
  return { from: segment.number - longestRun, to: segment.number + longestRun };
}

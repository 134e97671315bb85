import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { releaseDocument } from '@/db/schema/edition';
import type { StoredRelease } from './open-edition';
import { inDocument } from './read-candidates';

/** A run of an edition with its text. */
export type EditionRun = {
  readonly documentId: string;
  readonly segmentIds: readonly string[];
  readonly number: number;
  readonly versionId: string;
  readonly revisionId: string;
  readonly contributorId: string;
  readonly text: string;
  readonly omitted: boolean;
};

export function toRunWithText({ segmentIds, number, versionId, revisionId, contributorId, text, omitted }: EditionRun) {
  return { segmentIds: [...segmentIds], number, versionId, revisionId, contributorId, text, omitted };
}

/** The chapters of a release as they were, in order. */
export function listReleasedChapters(database: Database | Transaction, { workId, id }: StoredRelease) {
  return database
    .select({
      id: releaseDocument.documentId,
      number: releaseDocument.number,
      title: releaseDocument.title,
      segments: releaseDocument.segments,
      words: releaseDocument.words,
    })
    .from(releaseDocument)
    .where(and(eq(releaseDocument.workId, workId), eq(releaseDocument.releaseId, id)))
    .orderBy(asc(releaseDocument.number));
}

/** The source of chapters of a release: of one document, or of all. */
export function listReleasedSource(
  database: Database | Transaction,
  { workId, id }: StoredRelease,
  documentId?: string,
) {
  return database
    .select({ documentId: releaseDocument.documentId, blocks: releaseDocument.blocks })
    .from(releaseDocument)
    .where(
      and(
        eq(releaseDocument.workId, workId),
        eq(releaseDocument.releaseId, id),
        documentId ? eq(releaseDocument.documentId, documentId) : undefined,
      ),
    );
}

/** The runs of a release in the order of the text: of one document, or of all. */
export async function listReleasedRuns(
  database: Database | Transaction,
  release: StoredRelease,
  documentId?: string,
): Promise<EditionRun[]> {
  const { rows } = await database.execute<EditionRun>(sql`
    select document_id as "documentId", segment_ids as "segmentIds", number, version_id as "versionId",
      revision_id as "revisionId", contributor_id as "contributorId", text, omitted
    from release_run
    where ${isIn(release)} and ${inDocument(sql`document_id`, documentId)}
    order by document_id, number`);
  return rows;
}

/** Who wrote and who approved each run of a release. */
export async function listReleasedCredits(database: Database | Transaction, release: StoredRelease) {
  const { rows } = await database.execute<{
    contributorId: string;
    reviewerId: string | null;
    segmentIds: string[];
  }>(sql`
    select contributor_id as "contributorId", reviewer_id as "reviewerId", segment_ids as "segmentIds"
    from release_run where ${isIn(release)} order by document_id, number`);
  return rows;
}

function isIn({ workId, id }: StoredRelease): SQL {
  return sql`work_id = ${workId} and release_id = ${id}`;
}

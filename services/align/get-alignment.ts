import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { sureFrom } from '@/core/align/kept-bead';
import { mayAct } from '@/core/work/role';
import { alignment, bead } from '@/db/schema/alignment';
import { user } from '@/db/schema/people';
import { contributor } from '@/db/schema/work';
import type { Context } from '../context';
import { listContributors } from '../people/list-contributors';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { type AlignmentPlace, requireAlignment } from './open-alignment';
import { readSource } from './read-source';
import { plainBeads, readBeads } from './store-beads';
import { countSteps } from './take-step';

/** An alignment with all that its screen shows: the file's text, the sentences that it covers, and the beads. */
export async function getAlignment(context: Context, place: AlignmentPlace) {
  const { work, alignment: found } = await requireAlignment(context, place);
  const { database } = context;
  const beads = await readBeads(database, place);
  const segments = await readSource(
    database,
    place.workId,
    beads.flatMap(({ segmentIds }) => segmentIds),
  );
  const contributors = await listContributors(context, place.workId);
  const by = contributors.find(({ id }) => id === found.contributorId);
  if (!by) throw new ServiceError('not-found', 'contributor');
  const [importer] = await database
    .select({ name: user.name })
    .from(user)
    .where(eq(user.id, found.importedBy ?? ''));
  return {
    id: found.id,
    work: { id: work.id, title: work.title, author: work.author, language: work.language },
    language: found.language,
    contributor: by,
    state: found.state,
    fileName: found.fileName,
    text: found.text,
    embedding: found.embedding,
    importedBy: importer?.name ?? '',
    importedAt: found.importedAt.toISOString(),
    changedAt: found.changedAt.toISOString(),
    finishedAt: found.finishedAt?.toISOString() ?? null,
    steps: (await countSteps(database, place)).standing,
    segments: segments.map(({ id, documentId, chapter, number, text }) => ({ id, documentId, chapter, number, text })),
    beads: plainBeads(beads),
  };
}

/** Translations of a work that wait to be finished, last touched first; those in languages that the person translates. */
export async function listAlignments(context: Context, { workId }: { workId: string }) {
  const { memberships } = await requireAct(context, workId, 'read');
  const rows = await context.database
    .select({ alignment, contributor, unresolved: countUnresolved() })
    .from(alignment)
    .innerJoin(contributor, and(eq(contributor.workId, alignment.workId), eq(contributor.id, alignment.contributorId)))
    .where(and(eq(alignment.workId, workId), isNull(alignment.finishedAt)))
    .orderBy(desc(alignment.changedAt));
  return rows
    .filter((row) => mayAct(memberships, 'translate', row.alignment.language))
    .map((row) => ({
      id: row.alignment.id,
      language: row.alignment.language,
      fileName: row.alignment.fileName,
      contributor: row.contributor.name,
      unresolved: row.unresolved,
      changedAt: row.alignment.changedAt.toISOString(),
    }));
}

function countUnresolved() {
  return sql<number>`(select count(*) from ${bead} b where b.work_id = ${alignment.workId} and b.alignment_id = ${alignment.id}
    and not b.confirmed and coalesce(b.confidence, 0) < ${sureFrom})`.mapWith(Number);
}

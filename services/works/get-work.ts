import { and, eq } from 'drizzle-orm';
import { proposeSiglum } from '@/core/work/siglum';
import { user } from '@/db/schema/people';
import { place } from '@/db/schema/place';
import { segment } from '@/db/schema/text';
import { progress } from '@/db/schema/translation';
import { contributor, member } from '@/db/schema/work';
import type { Context } from '../context';
import { stateCountsOf } from '../documents/count-states';
import { listChapters } from '../documents/get-document';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { readWorks } from './read-works';

/** A work with its chapters, its progress by chapter and language, its team, and where the person stopped in it. */
export async function getWork(context: Context, { workId }: { workId: string }) {
  await requireAct(context, workId, 'read');
  const [found] = await readWorks(context, [workId]);
  if (!found) throw new ServiceError('not-found', 'work');
  const chapters = await listChapters(context.database, workId);
  return {
    ...found,
    chapters,
    cells: await readCells(context, workId, chapters),
    team: await readTeam(context, workId),
    places: await readPlaces(context, workId),
  };
}

async function readCells(context: Context, workId: string, chapters: readonly { id: string; segments: number }[]) {
  const rows = await context.database.select().from(progress).where(eq(progress.workId, workId));
  const cells = Map.groupBy(rows, (row) => `${row.documentId} ${row.language}`);
  return [...cells.values()].flatMap((begun) => {
    const { documentId, language } = begun[0] ?? { documentId: '', language: '' };
    const chapter = chapters.find((one) => one.id === documentId);
    return chapter ? [{ documentId, language, segments: stateCountsOf(chapter.segments, begun) }] : [];
  });
}

/** Members first, then contributors who have no account here. */
async function readTeam(context: Context, workId: string) {
  const members = await context.database
    .select({ userId: member.userId, name: user.name, role: member.role, languages: member.languages })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.workId, workId))
    .orderBy(member.joinedAt);
  const contributors = await context.database
    .select()
    .from(contributor)
    .where(eq(contributor.workId, workId))
    .orderBy(contributor.position);
  const people = [...Map.groupBy(members, (one) => one.userId).entries()].map(([userId, roles]) => {
    const name = roles[0]?.name ?? '';
    const own = contributors.find((one) => one.userId === userId);
    return {
      userId,
      contributorId: own?.id ?? null,
      name,
      siglum: own?.siglum ?? proposeSiglum(name, []),
      memberships: roles.map(({ role, languages }) => ({ role, languages })),
    };
  });
  const others = contributors
    .filter((one) => !people.some((person) => person.userId === one.userId))
    .map(({ id, name, siglum, languages }) => ({
      userId: null,
      contributorId: id,
      name,
      siglum,
      memberships: languages.length > 0 ? [{ role: 'translator' as const, languages }] : [],
    }));
  return [...people, ...others];
}

async function readPlaces(context: Context, workId: string) {
  if (!context.person) return [];
  const rows = await context.database
    .select({ place, number: segment.number })
    .from(place)
    .innerJoin(segment, and(eq(segment.workId, place.workId), eq(segment.id, place.segmentId)))
    .where(and(eq(place.workId, workId), eq(place.userId, context.person.id)));
  return rows.map(({ place: { documentId, language, segmentId, keptAt }, number }) => ({
    documentId,
    language,
    segmentId,
    number,
    keptAt: keptAt.toISOString(),
  }));
}

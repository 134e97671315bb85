import { and, asc, desc, eq, inArray, sql, sum } from 'drizzle-orm';
import { mayRead } from '@/core/work/may-read';
import { place } from '@/db/schema/place';
import { document } from '@/db/schema/text';
import { progress } from '@/db/schema/translation';
import { contributor, edition, member, work } from '@/db/schema/work';
import type { Context } from '../context';
import { stateCountsOf } from '../documents/count-states';

/** Works with their languages and progress, last touched first: of those asked for, the ones that the person may read. */
export async function readWorks(context: Context, workIds?: readonly string[]) {
  const { database, person } = context;
  const found = await database
    .select()
    .from(work)
    .where(workIds ? inArray(work.id, [...workIds]) : undefined)
    .orderBy(desc(work.updatedAt));
  const memberships = person ? await database.select().from(member).where(eq(member.userId, person.id)) : [];
  const mineIn = Map.groupBy(memberships, (one) => one.workId);
  const readable = found.filter((one) => mayRead(one, mineIn.get(one.id) ?? []));
  const ids = readable.map((one) => one.id);
  const sizes = await readSizes(context, ids);
  const languages = await readLanguages(context, ids, sizes);
  const opensAt = await readOpenings(context, ids);
  return readable.map((one) => {
    const size = sizes.get(one.id) ?? { documents: 0, segments: 0, words: 0 };
    return {
      id: one.id,
      title: one.title,
      author: one.author,
      language: one.language,
      kind: one.kind,
      summary: one.summary,
      licence: one.licence,
      visibility: one.visibility,
      sourceLocked: one.sourceLocked,
      readerMarks: one.readerMarks,
      linePolicy: one.linePolicy,
      ...size,
      updatedAt: one.updatedAt.toISOString(),
      mine: (mineIn.get(one.id) ?? []).map(({ role, languages }) => ({ role, languages })),
      languages: languages
        .filter(({ workId }) => workId === one.id)
        .map(({ workId, ...language }) => ({ ...language, documentId: opensAt(workId, language.language) })),
    };
  });
}

type Size = { readonly documents: number; readonly segments: number; readonly words: number };

async function readSizes({ database }: Context, workIds: readonly string[]): Promise<Map<string, Size>> {
  const rows = await database
    .select({
      workId: document.workId,
      documents: sql<number>`count(*) filter (where ${document.number} > 0)`.mapWith(Number),
      segments: sum(document.segments).mapWith(Number),
      words: sum(document.words).mapWith(Number),
    })
    .from(document)
    .where(inArray(document.workId, [...workIds]))
    .groupBy(document.workId);
  return new Map(rows.map(({ workId, ...size }) => [workId, size]));
}

/** Which chapter a language opens at: where the person stopped, else the first; null while a work has none. */
async function readOpenings({ database, person }: Context, workIds: readonly string[]) {
  const firsts = await database
    .select({ workId: document.workId, documentId: document.id })
    .from(document)
    .where(and(inArray(document.workId, [...workIds]), eq(document.number, 1)));
  const places = person
    ? await database
        .select()
        .from(place)
        .where(and(inArray(place.workId, [...workIds]), eq(place.userId, person.id)))
    : [];
  return (workId: string, language: string): string | null => {
    const kept = places.find((one) => one.workId === workId && one.language === language);
    return (kept ?? firsts.find((one) => one.workId === workId))?.documentId ?? null;
  };
}

async function readLanguages(context: Context, workIds: readonly string[], sizes: ReadonlyMap<string, Size>) {
  const { database, person } = context;
  const editions = await database
    .select()
    .from(edition)
    .where(and(inArray(edition.workId, [...workIds]), eq(edition.isDefault, true)))
    .orderBy(asc(edition.position), asc(edition.id));
  const begun = await database
    .select({
      workId: progress.workId,
      language: progress.language,
      state: progress.state,
      segments: sum(progress.segments).mapWith(Number),
      words: sum(progress.words).mapWith(Number),
    })
    .from(progress)
    .where(inArray(progress.workId, [...workIds]))
    .groupBy(progress.workId, progress.language, progress.state);
  const contributors = await database
    .select()
    .from(contributor)
    .where(inArray(contributor.workId, [...workIds]))
    .orderBy(asc(contributor.position));
  return editions.map(({ workId, language, title }) => {
    const mine = begun.filter((one) => one.workId === workId && one.language === language);
    const size = sizes.get(workId) ?? { segments: 0, words: 0 };
    return {
      workId,
      language,
      title,
      progress: {
        segments: stateCountsOf(size.segments, mine),
        words: stateCountsOf(
          size.words,
          mine.map(({ state, words }) => ({ state, segments: words })),
        ),
      },
      contributors: contributors
        .filter((one) => one.workId === workId && one.languages.includes(language))
        .map(({ id, name, siglum, userId }) => ({ id, name, siglum, isMe: userId !== null && userId === person?.id })),
    };
  });
}

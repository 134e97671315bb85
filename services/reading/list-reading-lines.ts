import { inArray, sql } from 'drizzle-orm';
import { findWords } from '@/core/terms/find-words';
import { glossConcept } from '@/core/terms/gloss-concept';
import type { TextSpan } from '@/core/text/span';
import { glossary } from '@/db/schema/glossary';
import type { Context } from '../context';
import { getReading, type ReadingPlace } from '../documents/get-reading';
import { linesOf } from '../terms/list-terms';
import { conceptOf } from '../terms/read-concepts';
import { readConcerned } from '../terms/read-sentences';
import { getSourceTerms, type SourceTerms } from '../terms/source-terms';
import { isTold, readHolds } from './read-holds';

/** A line in another language than the work's, word by word; spans are in the text of its sentence. */
type ReadingLine = {
  readonly segmentId: string;
  readonly language: string;
  readonly words: {
    readonly span: TextSpan;
    readonly gloss: { readonly language: string; readonly text: string } | null;
  }[];
};

type ChapterReading = Awaited<ReturnType<typeof getReading>>;

/**
 * The lines of a chapter in another language, as marked, or as the glossary knows their words, each word with what the glossary
 * says of it to readers of that sentence. A release freezes the text; lines, glosses and holds are of today. A reading at hand isn't
 * read again.
 */
export async function listReadingLines(
  context: Context,
  place: ReadingPlace,
  atHand?: ChapterReading,
): Promise<ReadingLine[]> {
  const reading = atHand ?? (await getReading(context, place));
  const { database } = context;
  const text = { workId: place.workId, editionId: reading.edition.id, release: reading.release?.number ?? null };
  const segments = reading.blocks.flatMap((block) => block.segments);
  const [terms, holds, marked] = await Promise.all([
    getSourceTerms(database, place.workId),
    readHolds(database, text),
    readMarked(context, place.workId),
  ]);
  const lines = segments.flatMap(({ id, number, text }) => {
    const occurrences = terms.find(text);
    const mark = { text, isMarked: marked.has(id), language: marked.get(id) ?? null };
    return linesOf(mark, occurrences, terms).map((line) => ({
      segmentId: id,
      number,
      language: line.language,
      units: unitsOf(text, line, line.language, terms),
    }));
  });
  const concerned = lines.flatMap(({ units }) => units.flatMap(({ conceptId }) => conceptId ?? []));
  const stored = await readConcerned(database, terms, concerned);
  const languageOf = await readLanguages(
    context,
    stored.map(({ glossaryId }) => glossaryId),
  );
  const glosses = new Map(
    stored.map((one) => [
      one.id,
      glossConcept(conceptOf(one), reading.language, languageOf.get(one.glossaryId) ?? 'und'),
    ]),
  );
  const { number: chapter } = reading.document;
  return lines.map(({ units, number, ...line }) => ({
    ...line,
    words: units.map(({ span, conceptId }) => ({
      span,
      gloss: conceptId && isTold(holds, conceptId, { chapter, number }) ? (glosses.get(conceptId) ?? null) : null,
    })),
  }));
}

type Unit = { readonly span: TextSpan; readonly conceptId: string | null };

/** The words of a line in order. A term of several words is one, but for the line that is a term as a whole. */
function unitsOf(text: string, line: TextSpan, language: string, { find }: Pick<SourceTerms, 'find'>): Unit[] {
  const moved = ({ start, end }: TextSpan, by: number) => ({ start: start + by, end: end + by });
  const words = findWords(text.slice(line.start, line.end)).map((word) => moved(word, line.start));
  const isWhole = ({ span }: Unit) => words.every((word) => span.start <= word.start && word.end <= span.end);
  const termsIn = (start: number, end: number) =>
    find(text.slice(start, end))
      .filter((one) => one.language === language)
      .map(({ conceptId, span }) => ({ conceptId, span: moved(span, start) }));
  const terms = termsIn(line.start, line.end);
  const sought = terms.some(isWhole) ? words.flatMap(({ start, end }) => termsIn(start, end)) : terms;
  const firsts = sought.filter(({ span }, at) => at === sought.findIndex((one) => one.span.start === span.start));
  const others = words.filter((word) => firsts.every(({ span }) => word.end <= span.start || span.end <= word.start));
  return [...firsts, ...others.map((span) => ({ span, conceptId: null }))].sort((a, b) => a.span.start - b.span.start);
}

async function readMarked({ database }: Context, workId: string) {
  const { rows } = await database.execute<{ id: string; language: string | null }>(
    sql`select segment_id as id, language from marked_line where work_id = ${workId}`,
  );
  return new Map(rows.map(({ id, language }) => [id, language]));
}

async function readLanguages({ database }: Context, glossaryIds: readonly string[]) {
  if (glossaryIds.length === 0) return new Map<string, string>();
  const rows = await database
    .select({ id: glossary.id, language: glossary.language })
    .from(glossary)
    .where(inArray(glossary.id, [...new Set(glossaryIds)]));
  return new Map(rows.map(({ id, language }) => [id, language]));
}

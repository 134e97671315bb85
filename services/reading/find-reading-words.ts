import { emphasizeStretches, type PrintedStretch, printedOffset } from '@/core/reading/emphasize-stretches';
import { pairReading } from '@/core/reading/pair-reading';
import type { Concept } from '@/core/terms/concept';
import { createTermFinder, type TermFinder, type TermOccurrence } from '@/core/terms/find-terms';
import { targetTerms } from '@/core/terms/sought-terms';
import type { TextSpan } from '@/core/text/span';
import type { Context } from '../context';
import { getReading, type ReadingPlace } from '../documents/get-reading';
import { conceptOf } from '../terms/read-concepts';
import { readConcerned } from '../terms/read-sentences';
import { getSourceTerms } from '../terms/source-terms';
import { isTold, readHolds } from './read-holds';

type Word = { readonly conceptId: string; readonly span: TextSpan };

/** The words of one sentence, or run of sentences, of a text: 0 is the source, 1 the edition, then what stands beside. */
type WordsOfText = {
  readonly column: number;
  readonly segmentId: string;
  readonly number: number;
  readonly words: readonly Word[];
};

/**
 * The glossary's words in a chapter as an edition reads it, of which its readers may be told where they stand: those of the
 * source, and what renders them. A release freezes its texts and its notes. What the glossary knows is of today, and so are the
 * holds, counted in the sentences of the release; none of it changes a text. With a segment, of its block alone.
 */
export async function findReadingWords(context: Context, place: ReadingPlace, segmentId?: string) {
  const reading = await getReading(context, place, segmentId);
  const { workId } = place;
  const text = { workId, editionId: reading.edition.id, release: reading.release?.number ?? null };
  const [terms, holds] = await Promise.all([
    getSourceTerms(context.database, workId),
    readHolds(context.database, text),
  ]);
  const pairs = pairReading(reading).filter(
    ({ block }) => segmentId === undefined || block.segments.some(({ id }) => id === segmentId),
  );
  const sentences = new Map(
    reading.blocks.flatMap(({ segments }) => segments.map((one) => [one.id, one.text] as const)),
  );
  const found = new Map(
    pairs
      .flatMap(({ source, targets }) => [source, ...targets].flat())
      .flatMap(({ segmentIds }) => segmentIds)
      .map((id) => [id, terms.find(sentences.get(id) ?? '')] as const),
  );
  const concerned = [...found.values()].flat().map(({ conceptId }) => conceptId);
  const stored = await readConcerned(context.database, terms, concerned);
  const conceptsAt = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => found.get(id) ?? []).map((one) => one.conceptId));
  const find = createRenderingFinder(new Map(stored.map((one) => [one.id, conceptOf(one)])));
  const languages = [reading.language, ...reading.columns.map((column) => column.language)];
  const texts = pairs.flatMap(({ source, targets }) => [
    ...emphasizeStretches(source).map((one) => wordsOf(0, one, found.get(one.stretch.segmentIds[0] ?? '') ?? [])),
    ...targets.flatMap((stretches, at) =>
      emphasizeStretches(stretches).map((one) =>
        wordsOf(at + 1, one, find(one.stretch.text ?? '', conceptsAt(one.stretch.segmentIds), languages[at] ?? '')),
      ),
    ),
  ]);
  const { number: chapter } = reading.document;
  return {
    reading,
    concepts: stored,
    texts: texts.map(
      ({ words, ...one }): WordsOfText => ({
        ...one,
        words: words.filter(({ conceptId }) => isTold(holds, conceptId, { chapter, number: one.number })),
      }),
    ),
  };
}

type Found = Pick<TermOccurrence, 'conceptId' | 'span'>;

/** Spans are of what is printed. Of concepts that share a word, the first has it. */
function wordsOf(column: number, { stretch, emphasis }: PrintedStretch, occurrences: readonly Found[]): WordsOfText {
  const words = occurrences.map(({ conceptId, span }) => ({
    conceptId,
    span: { start: printedOffset(emphasis, span.start), end: printedOffset(emphasis, span.end) },
  }));
  return {
    column,
    segmentId: stretch.segmentIds[0] ?? '',
    number: stretch.number,
    words: words.filter(({ span }, at) => at === words.findIndex((one) => one.span.start === span.start)),
  };
}

/** Finds what renders some concepts in texts of a language; chapters have the same few again and again. */
function createRenderingFinder(concepts: ReadonlyMap<string, Concept>) {
  const finders = new Map<string, TermFinder>();
  return (text: string, ids: ReadonlySet<string>, language: string): Found[] => {
    if (!text || ids.size === 0) return [];
    const key = [language, ...[...ids].sort()].join(' ');
    const own = [...ids].flatMap((id) => concepts.get(id) ?? []);
    const finder = finders.get(key) ?? createTermFinder(targetTerms(own, language), language);
    finders.set(key, finder);
    return finder.find(text).filter(({ status }) => status !== 'forbidden');
  };
}

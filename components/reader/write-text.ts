import type { Reading } from '@/api/contract/documents';
import type { ReadingLine } from '@/api/contract/reading';
import type { LineView } from '@/core/reading/line-view';
import { listAnswers } from '@/core/reading/list-answers';
import type { BlockPair } from '@/core/reading/pair-blocks';
import { pairReading } from '@/core/reading/pair-reading';
import type { ReadingMode } from '@/core/reading/reading-query';
import { languageScript, scriptHasItalics } from '@/core/text/language';
import { type Html, joinHtml } from './html';
import { type Layout, layoutOf } from './layout';
import type { PageNote } from './notes/page-note';
import { type MarkersOf, writeMarkers } from './notes/write-markers';
import type { ReadingBlock } from './write-block';
import { writeRow } from './write-row';

export type TextAsked = {
  readonly reading: Reading;
  readonly notes: readonly PageNote[];
  readonly lines: readonly ReadingLine[];
  readonly mode: ReadingMode;
  readonly lineView: LineView;
  /** Said of a place without text, and before the sign of a note. */
  readonly words: { readonly gap: string; readonly note: string };
};

export type WrittenText = {
  /** The title, where the chapter begins with one: it stands above the text. */
  readonly heading: BlockPair<ReadingBlock> | null;
  /** Whether nothing is translated. */
  readonly isEmpty: boolean;
  readonly layout: Layout;
  readonly markers: MarkersOf;
  readonly text: Html;
};

/** The text of a chapter, row by row. */
export function writeText({ reading, notes, lines, mode: asked, lineView, words }: TextAsked): WrittenText {
  const { work, language, columns } = reading;
  const pairs = pairReading(reading);
  const [first] = pairs;
  const heading = first?.block.kind === 'heading' ? first : null;
  const body = heading ? pairs.slice(1) : pairs;
  const isEmpty = pairs.every(({ targets }) => targets.flat().every(({ text }) => text === null));
  // without a translation there is nothing that could unfold
  const mode = isEmpty && asked === 'reveal' ? 'interleaved' : asked;
  const layout = layoutOf(mode, reading);
  const opening = body.find(({ block }) => block.kind === 'paragraph');
  const mayOpen =
    layout !== 'columns' &&
    mayHaveInitial(work.language, language) &&
    opening !== undefined &&
    beginsWithLetter(opening);
  const isWordByWord = lineView === 'glossed' || lineView === 'interlinear';
  const linesOf = Map.groupBy(isWordByWord ? lines : [], ({ segmentId }) => segmentId);
  const markers = writeMarkers(notes, words.note);
  const setting = {
    layout,
    source: work.language,
    targets: isEmpty ? [] : [language, ...columns.map((column) => column.language)],
    answers: listAnswers(pairs),
    gap: words.gap,
    markers,
    hasFree: lineView === 'interlinear',
  };
  const rows = body.map((pair, place) =>
    writeRow(
      {
        pair,
        isFirst: body[place - 1]?.block.kind !== 'paragraph',
        hasInitial: mayOpen && !isEmpty && mode !== 'reveal' && pair === opening,
        lines: pair.block.segments.flatMap(({ id }) => linesOf.get(id) ?? []),
      },
      setting,
    ),
  );
  return { heading, isEmpty, layout, markers, text: joinHtml(rows) };
}

/** If one page cannot have an initial, neither has. */
function mayHaveInitial(source: string, target: string): boolean {
  return scriptHasItalics(languageScript(source)) && scriptHasItalics(languageScript(target));
}

function beginsWithLetter(pair: BlockPair<ReadingBlock>): boolean {
  return [pair.source, pair.targets[0] ?? []].every((stretches) => /^\p{L}/u.test(stretches[0]?.text ?? ''));
}

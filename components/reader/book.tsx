import type { CSSProperties, ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import type { ReadingLine } from '@/api/contract/reading';
import { lineViewOf } from '@/core/reading/line-view';
import { listAnswers } from '@/core/reading/list-answers';
import type { BlockPair } from '@/core/reading/pair-blocks';
import { pairReading } from '@/core/reading/pair-reading';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { languageDirection, languageScript, scriptHasItalics } from '@/core/text/language';
import { getT } from '@/i18n/server';
import styles from './book.module.css';
import { ChapterHead } from './chapter-head';
import { ColumnHeads } from './column-heads';
import { ColumnTitles } from './column-titles';
import { joinHtml } from './html';
import { layoutOf } from './layout';
import { Lights } from './lights';
import { addLineNotes } from './lines/line-notes';
import { EndNotes } from './notes/end-notes';
import type { PageNote } from './notes/page-note';
import { writeMarkers } from './notes/write-markers';
import { NothingApproved } from './nothing-approved';
import { linkedPath } from './reader-path';
import { Turn } from './turn';
import type { ReadingBlock } from './write-block';
import { writeRow } from './write-row';
import { WrittenOnce } from './written-once';

type BookProps = {
  reading: Reading;
  notes: readonly PageNote[];
  lines: readonly ReadingLine[];
  query: ReadingQuery;
  children: ReactNode;
};

/** A chapter as an opening, paragraph by paragraph on one grid of lines; in columns; or as a page that holds all texts. */
export async function Book({ reading, notes, lines, query, children }: BookProps) {
  const { t, lng } = await getT('reader');
  const { work, language, columns } = reading;
  const languages = [language, ...columns.map((column) => column.language)];
  const pairs = pairReading(reading);
  const answers = listAnswers(pairs);
  const [first] = pairs;
  const heading = first?.block.kind === 'heading' ? first : null;
  const body = heading ? pairs.slice(1) : pairs;
  const isEmpty = pairs.every(({ targets }) => targets.flat().every(({ text }) => text === null));
  // without a translation there is nothing that could unfold
  const mode = isEmpty && query.mode === 'reveal' ? 'interleaved' : query.mode;
  const layout = layoutOf(mode, reading);
  const opening = body.find(({ block }) => block.kind === 'paragraph');
  const mayOpen =
    layout !== 'columns' &&
    mayHaveInitial(work.language, language) &&
    opening !== undefined &&
    beginsWithLetter(opening);
  const lineView = lineViewOf(query.lines, work.linePolicy);
  const isWordByWord = lineView === 'glossed' || lineView === 'interlinear';
  const linesOf = Map.groupBy(isWordByWord ? lines : [], ({ segmentId }) => segmentId);
  const shownNotes = lineView === 'footnoted' ? addLineNotes(notes, lines, reading) : notes;
  const markers = writeMarkers(shownNotes, t('notes.one'));
  const isAbreast = layout === 'facing' || layout === 'columns';
  const targets = isEmpty ? [] : languages;
  const setting = {
    layout,
    source: work.language,
    targets,
    answers,
    gap: t('gap'),
    markers,
    hasFree: lineView === 'interlinear',
  };
  const text = joinHtml(
    body.map((pair, place) =>
      writeRow(
        {
          pair,
          isFirst: body[place - 1]?.block.kind !== 'paragraph',
          hasInitial: mayOpen && !isEmpty && mode !== 'reveal' && pair === opening,
          lines: pair.block.segments.flatMap(({ id }) => linesOf.get(id) ?? []),
        },
        setting,
      ),
    ),
  );
  return (
    // the page of the text that runs from the right is the right-hand one
    <main
      id="page"
      className={styles.book}
      dir={languageDirection(isAbreast ? work.language : language)}
      data-mode={layout}
      data-line={lineOf([work.language, ...languages])}
      style={countOf(languages.length + 1)}
    >
      <Lights atPath={linkedPath(lng, reading, query)}>
        {layout === 'columns' ? (
          <>
            <ColumnHeads reading={reading} query={query} />
            <ColumnTitles
              reading={reading}
              query={query}
              heading={heading}
              number={shownNumber(reading)}
              markers={markers}
            />
          </>
        ) : (
          <ChapterHead
            reading={reading}
            query={query}
            heading={heading}
            number={shownNumber(reading)}
            markers={markers}
          />
        )}
        {isEmpty && <NothingApproved reading={reading} />}
        <WrittenOnce text={text} />
      </Lights>
      <EndNotes reading={reading} notes={shownNotes} />
      <Turn reading={reading} query={query} />
      {children}
    </main>
  );
}

/** A chapter's number stands before its title where the title doesn't say it, and there is more than one chapter. */
function shownNumber({ chapters, document }: Reading): number | null {
  return chapters.length > 1 && !document.title.includes(String(document.number)) ? document.number : null;
}

/** For the grid of the columns, that of the source among them. */
function countOf(columns: number): CSSProperties {
  const count: Record<string, number> = { '--count': columns };
  return count;
}

/** All pages share the lines of the script that needs the tallest ones. */
function lineOf(languages: readonly string[]): 'plain' | 'wide' | 'tall' {
  const scripts = languages.map(languageScript);
  if (scripts.includes('Arab')) return 'tall';
  return scripts.every(scriptHasItalics) ? 'plain' : 'wide';
}

/** If one page cannot have an initial, neither has. */
function mayHaveInitial(source: string, target: string): boolean {
  return scriptHasItalics(languageScript(source)) && scriptHasItalics(languageScript(target));
}

function beginsWithLetter(pair: BlockPair<ReadingBlock>): boolean {
  return [pair.source, pair.targets[0] ?? []].every((stretches) => /^\p{L}/u.test(stretches[0]?.text ?? ''));
}

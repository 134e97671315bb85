import type { CSSProperties, ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import type { ReadingLine } from '@/api/contract/reading';
import { lineViewOf } from '@/core/reading/line-view';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { languageDirection, languageScript, scriptHasItalics } from '@/core/text/language';
import { getT } from '@/i18n/server';
import styles from './book.module.css';
import { ChapterHead } from './chapter-head';
import { ColumnHeads } from './column-heads';
import { ColumnTitles } from './column-titles';
import { Lights } from './lights';
import { addLineNotes } from './lines/line-notes';
import { EndNotes } from './notes/end-notes';
import type { PageNote } from './notes/page-note';
import { NothingApproved } from './nothing-approved';
import { linkedPath } from './reader-path';
import { takeText } from './released-text';
import { Turn } from './turn';
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
  const lineView = lineViewOf(query.lines, work.linePolicy);
  const shownNotes = lineView === 'footnoted' ? addLineNotes(notes, lines, reading) : notes;
  const { heading, isEmpty, layout, markers, text } = takeText({
    reading,
    notes: shownNotes,
    lines,
    mode: query.mode,
    lineView,
    words: { gap: t('gap'), note: t('notes.one') },
  });
  const isAbreast = layout === 'facing' || layout === 'columns';
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
      <Lights atPath={linkedPath(lng, reading, query)} className={layout === 'columns' ? styles.abreast : undefined}>
        {layout === 'columns' && <Sheets count={languages.length + 1} />}
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

/** What the columns are written on, and the margin before them. */
function Sheets({ count }: { count: number }) {
  return (
    <div className={styles.sheets} aria-hidden>
      {Array.from({ length: count + 1 }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by nothing else
        <span key={place} />
      ))}
    </div>
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

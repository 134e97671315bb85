import type { Reading } from '@/api/contract/documents';
import type { BlockPair } from '@/core/reading/pair-blocks';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { languageDirection } from '@/core/text/language';
import { getT } from '@/i18n/server';
import head from './chapter-head.module.css';
import { pageOf } from './column-page';
import styles from './columns.module.css';
import { holding } from './html';
import type { MarkersOf } from './notes/write-markers';
import { ShownText } from './shown-text';
import text from './text.module.css';
import type { ReadingBlock } from './write-block';
import { writeSentences } from './write-sentences';

type ColumnTitlesProps = {
  reading: Reading;
  query: ReadingQuery;
  /** The heading that the chapter begins with; null where it begins without one. */
  heading: BlockPair<ReadingBlock> | null;
  number: number | null;
  markers: MarkersOf;
};

/** The chapter's title in each column. */
export async function ColumnTitles({ reading, query, heading, number, markers }: ColumnTitlesProps) {
  const { t, lng, i18n } = await getT('reader');
  const { work, document, columns } = reading;
  const numbered = number !== null && <span className={head.number}>{number}</span>;
  return (
    <header className={`${text.grid} ${styles.titles}`}>
      <h1
        className={`tx ${head.title} ${styles.title} ${text.source}`}
        data-page="source"
        lang={work.language}
        dir={languageDirection(work.language)}
      >
        {numbered}
        {heading ? (
          <span
            {...holding(
              writeSentences(heading.source, { gap: t('gap'), anchors: true, insertionsOf: markers('source') }),
            )}
          />
        ) : (
          <span>{document.title}</span>
        )}
      </h1>
      {[reading, ...columns].map(({ language, edition }, place) => (
        <div key={edition.id} data-page={pageOf(place)} lang={language} dir={languageDirection(language)}>
          <h1 className={`tx ${head.title} ${styles.title}`}>
            {numbered}
            {heading ? (
              <span
                {...holding(
                  writeSentences(heading.targets[place] ?? [], { gap: t('gap'), insertionsOf: markers(pageOf(place)) }),
                )}
              />
            ) : (
              <span className="visually-hidden" lang={work.language}>
                {document.title}
              </span>
            )}
          </h1>
          {place === 0 && (
            <p className={head.shown} lang={lng} dir={i18n.dir(lng)}>
              <ShownText reading={reading} query={query} />
            </p>
          )}
        </div>
      ))}
    </header>
  );
}

import type { Reading } from '@/api/contract/documents';
import type { BlockPair } from '@/core/reading/pair-blocks';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { languageDirection } from '@/core/text/language';
import { getT } from '@/i18n/server';
import styles from './chapter-head.module.css';
import { holding } from './html';
import type { MarkersOf } from './notes/write-markers';
import { ShownText } from './shown-text';
import text from './text.module.css';
import type { ReadingBlock } from './write-block';
import { writeSentences } from './write-sentences';

type ChapterHeadProps = {
  reading: Reading;
  query: ReadingQuery;
  /** The heading that the chapter begins with; null where it begins without one. */
  heading: BlockPair<ReadingBlock> | null;
  number: number | null;
  markers: MarkersOf;
};

/** The titles of the work and the chapter, who wrote and translated it, and which text of it this is. */
export async function ChapterHead({ reading, query, heading, number, markers }: ChapterHeadProps) {
  const { t, lng, i18n } = await getT('reader');
  const { work, document, language, contributors } = reading;
  const names = new Intl.ListFormat(lng, { type: 'conjunction' }).format(contributors.map((one) => one.name));
  const numbered = number !== null && <span className={styles.number}>{number}</span>;
  const inSource = { 'data-page': 'source', lang: work.language, dir: languageDirection(work.language) };
  const inTarget = { 'data-page': 'target', lang: language, dir: languageDirection(language) };
  const isFacing = query.mode === 'facing';
  const hasTarget = heading?.targets[0]?.some((stretch) => stretch.text !== null) ?? false;
  // a single page has one title
  const shows = { source: isFacing || !hasTarget, target: isFacing || hasTarget };
  return (
    <header className={`${text.grid} ${styles.head}`}>
      {(isFacing || !work.targetTitle) && (
        <p className={`title ${styles.running} ${text.source}`} {...inSource}>
          {work.title}
        </p>
      )}
      {(isFacing || work.targetTitle) && (
        <p className={`title ${styles.running} ${isFacing ? styles.outer : ''} ${text.target}`} {...inTarget}>
          {work.targetTitle}
        </p>
      )}
      {shows.source && (
        <h1 className={`tx ${styles.title} ${text.source}`} {...inSource}>
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
      )}
      {shows.target && (
        <h1 className={`tx ${styles.title} ${text.target}`} {...inTarget}>
          {numbered}
          {heading ? (
            <span
              {...holding(writeSentences(heading.targets[0] ?? [], { gap: t('gap'), insertionsOf: markers('target') }))}
            />
          ) : (
            <span className="visually-hidden" lang={work.language}>
              {document.title}
            </span>
          )}
        </h1>
      )}
      <p className={`${styles.by} ${text.source}`} {...inSource} dir={isFacing ? inSource.dir : inTarget.dir}>
        <bdi>{work.author}</bdi>
      </p>
      <div className={`${styles.by} ${text.target}`} data-page="target" dir={inTarget.dir}>
        {contributors.length > 0 && (
          <p>
            <bdi>{t('translatedBy', { names })}</bdi>
          </p>
        )}
        <p className={styles.shown} lang={lng} dir={i18n.dir(lng)}>
          <ShownText reading={reading} query={query} />
        </p>
      </div>
    </header>
  );
}

import type { Reading } from '@/api/contract/documents';
import type { BlockPair } from '@/core/reading/pair-blocks';
import { languageDirection } from '@/core/text/language';
import { getT } from '@/i18n/server';
import type { ReadingBlock } from './block-pair';
import styles from './chapter-head.module.css';
import { Sentences } from './sentences';
import text from './text.module.css';

type ChapterHeadProps = {
  reading: Reading;
  /** The heading that the chapter begins with; null where it begins without one. */
  heading: BlockPair<ReadingBlock> | null;
};

/** The titles of the work and the chapter on both pages, and who wrote and translated it. */
export async function ChapterHead({ reading, heading }: ChapterHeadProps) {
  const { t, lng } = await getT('reader');
  const { work, document, language, translators, chapters } = reading;
  const names = new Intl.ListFormat(lng, { type: 'conjunction' }).format(translators);
  const isNumbered = chapters.length > 1 && !document.title.includes(String(document.number));
  const number = isNumbered && <span className={styles.number}>{document.number}</span>;
  const inSource = { 'data-page': 'source', lang: work.language, dir: languageDirection(work.language) };
  const inTarget = { 'data-page': 'target', lang: language, dir: languageDirection(language) };
  return (
    <header className={`${text.grid} ${styles.head}`}>
      <p className={`title ${styles.running} ${text.source}`} {...inSource}>
        {work.title}
      </p>
      <p className={`title ${styles.running} ${styles.outer} ${text.target}`} {...inTarget}>
        {work.targetTitle}
      </p>
      <h1 className={`tx ${styles.title} ${text.source}`} {...inSource}>
        {number}
        <span>{heading ? <Sentences stretches={heading.source} anchors gap={t('gap')} /> : document.title}</span>
      </h1>
      <h1 className={`tx ${styles.title} ${text.target}`} {...inTarget}>
        {number}
        {heading ? (
          <span>
            <Sentences stretches={heading.target} gap={t('gap')} />
          </span>
        ) : (
          <span className="visually-hidden" lang={work.language}>
            {document.title}
          </span>
        )}
      </h1>
      <p className={`${styles.by} ${text.source}`} data-page="source" lang={work.language} dir={inSource.dir}>
        <bdi>{work.author}</bdi>
      </p>
      <p className={`${styles.by} ${text.target}`} data-page="target" dir={inTarget.dir}>
        {translators.length > 0 && <bdi>{t('translatedBy', { names })}</bdi>}
      </p>
    </header>
  );
}

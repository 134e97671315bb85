import { Search } from 'lucide-react';
import NextLink from 'next/link';
import type { DocumentSummary } from '@/api/contract/works';
import { readingPath } from '@/components/work/work-paths';
import { type ReadingQuery, serializeReadingQuery } from '@/core/reading/reading-query';
import { languageDirection } from '@/core/text/language';
import { getT } from '@/i18n/server';
import styles from './contents.module.css';
import { type Found, FoundSentences } from './found-sentences';

export type WorkContents = {
  readonly work: {
    readonly id: string;
    readonly title: string;
    readonly author: string;
    readonly language: string;
    readonly targetTitle: string;
  };
  readonly language: string;
  readonly chapters: readonly DocumentSummary[];
};

type ContentsProps = {
  contents: WorkContents;
  query: ReadingQuery;
  phrase: string;
  /** Null where nothing is searched for. */
  found: Found | null;
};

/** The table of contents, and the search in both texts, as plain pages. */
export async function Contents({ contents, query, phrase, found }: ContentsProps) {
  const { t } = await getT('reader');
  const { work, language, chapters } = contents;
  return (
    <main id="page" className={styles.contents}>
      <h1 className={`tx title ${styles.title}`} lang={work.language} dir={languageDirection(work.language)}>
        {work.title}
      </h1>
      {work.targetTitle && (
        <p className={`tx title ${styles.other}`} lang={language} dir={languageDirection(language)}>
          {work.targetTitle}
        </p>
      )}
      <p className={styles.author}>
        <bdi lang={work.language}>{work.author}</bdi>
      </p>
      <search>
        <form className={styles.search}>
          {hiddenFields(query).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label className="visually-hidden" htmlFor="phrase">
            {t('search.label')}
          </label>
          <input id="phrase" type="search" name="phrase" defaultValue={phrase} placeholder={t('search.label')} />
          <button type="submit" aria-label={t('search.act')}>
            <Search aria-hidden />
          </button>
        </form>
      </search>
      {found ? (
        <FoundSentences contents={contents} query={query} phrase={phrase} found={found} />
      ) : (
        <Chapters contents={contents} query={query} chapters={chapters} />
      )}
    </main>
  );
}

async function Chapters({
  contents: { work, language },
  query,
  chapters,
}: Omit<ContentsProps, 'phrase' | 'found'> & { chapters: readonly DocumentSummary[] }) {
  const { t, lng } = await getT('reader');
  return (
    <nav aria-label={t('contents')}>
      <h2 className={styles.heading}>{t('contents')}</h2>
      <ol className={styles.chapters}>
        {chapters.map(({ id, number, title, segments }) => (
          <li key={id}>
            <NextLink
              href={readingPath(lng, { workId: work.id, documentId: id, language }) + serializeReadingQuery(query)}
            >
              <span className={styles.number}>{number}</span>
              <bdi className="tx" lang={work.language}>
                {title}
              </bdi>
              <span className={`num ${styles.size}`}>{t('sentenceCount', { count: segments })}</span>
            </NextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A form puts its fields in place of what its address asks. */
function hiddenFields(query: ReadingQuery): [string, string][] {
  return [...new URLSearchParams(serializeReadingQuery(query))];
}

import NextLink from 'next/link';
import type { FoundSentence } from '@/api/contract/documents';
import { readingPath } from '@/components/work/work-paths';
import { findPhrase } from '@/core/editing/find-phrase';
import { type ReadingQuery, serializeReadingQuery } from '@/core/reading/reading-query';
import { languageDirection } from '@/core/text/language';
import { getT } from '@/i18n/server';
import type { WorkContents } from './contents';
import styles from './contents.module.css';

export type Found = { readonly sentences: readonly FoundSentence[]; readonly isMore: boolean };

type FoundSentencesProps = { contents: WorkContents; query: ReadingQuery; phrase: string; found: Found };

/** What a search found, by address, both texts against each other. */
export async function FoundSentences({ contents, query, phrase, found }: FoundSentencesProps) {
  const { t, lng } = await getT('reader');
  const { work, language } = contents;
  const { sentences, isMore } = found;
  const search = serializeReadingQuery(query);
  return (
    <section aria-label={t('search.results')}>
      <p className={styles.heading} role="status">
        {sentences.length === 0 ? t('search.none', { phrase }) : t('sentenceCount', { count: sentences.length })}
        {isMore && ` ${t('search.more')}`}
      </p>
      <ol className={styles.found}>
        {sentences.map(({ documentId, chapter, number, segmentId, title, source, target }) => (
          <li key={segmentId}>
            <NextLink
              href={`${readingPath(lng, { workId: work.id, documentId, language })}${search}#${segmentId}`}
              className={`num ${styles.address}`}
              title={title}
            >
              {chapter}.{number}
            </NextLink>
            <Text language={work.language} text={source} phrase={phrase} />
            {target !== null && <Text language={language} text={target} phrase={phrase} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Text({ language, text, phrase }: { language: string; text: string; phrase: string }) {
  const spans = findPhrase(text, phrase);
  const ends = spans.map((span) => span.end);
  return (
    <p className="tx" lang={language} dir={languageDirection(language)}>
      {spans.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(ends[place - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </p>
  );
}

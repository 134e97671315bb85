'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Concept, ConceptUses as Uses } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { LoadingLines } from '@/components/ui/loading-lines';
import { PlainSelect } from '@/components/ui/plain-select';
import { StateMark } from '@/components/ui/state-mark';
import { TextButton } from '@/components/ui/text-button';
import { ownName } from '@/components/work/own-name';
import { useWork } from '@/components/work/use-work';
import { benchPath } from '@/components/work/work-paths';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { Counting } from './counting';
import styles from './glossary.module.css';
import { whileCounting } from './use-glossary';

/** As many as a glance takes in; more on demand. */
const glance = 12;
const most = 200;

type ConceptUsesProps = { glossaryId: string; concept: Concept };

/** Every place where the source has a concept, with what became of it in a language. */
export function ConceptUses({ glossaryId, concept }: ConceptUsesProps) {
  const { t } = useT('glossary');
  const { id: workId, languages } = useWork();
  const [language, setLanguage] = useState(languages[0]?.language ?? null);
  const [limit, setLimit] = useState(glance);
  const uses = useQuery({
    ...queries.terms.uses.queryOptions({
      input: { workId, glossaryId, conceptId: concept.id, language: language ?? 'und', offset: 0, limit },
    }),
    enabled: language !== null,
    placeholderData: keepPreviousData,
    refetchInterval: whileCounting,
  });
  if (language === null) return null;
  return (
    <section aria-label={t('inContext')}>
      <h2 className={styles.heading}>
        {t('inContext')} <span className="num faint">{concept.uses}</span>
        <span className={styles.gap} />
        <PlainSelect
          label={t('language')}
          value={language}
          onChange={setLanguage}
          options={languages.map((one) => ({ id: one.language, name: ownName(one.language), lang: one.language }))}
        />
      </h2>
      {uses.isPending && <LoadingLines widths={[80, 70]} />}
      {uses.isError && <ErrorState onRetry={() => uses.refetch()} />}
      {uses.data?.isCounting && <Counting />}
      {uses.data && (
        <>
          {uses.data.renderings.length > 0 && (
            <p className={styles.renderings}>
              {uses.data.renderings.map(({ form, uses: count }) => (
                <span key={form}>
                  <bdi className="tx" lang={language}>
                    {form}
                  </bdi>{' '}
                  <span className="num faint">{count}</span>
                </span>
              ))}
            </p>
          )}
          {uses.data.total === 0 && !uses.data.isCounting && <p className="faint">{t('noUses')}</p>}
          <ol className={styles.context}>
            {uses.data.uses.map((use) => (
              <UseLine key={`${use.segmentId} ${use.span.start}`} use={use} language={language} />
            ))}
          </ol>
          {uses.data.total > uses.data.uses.length && limit < most && (
            <TextButton onPress={() => setLimit(most)}>
              {t(uses.data.total > most ? 'more' : 'showAll', { total: uses.data.total })}
            </TextButton>
          )}
        </>
      )}
    </section>
  );
}

function UseLine({ use, language }: { use: Uses['uses'][number]; language: string }) {
  const { t, lng } = useT(['glossary', 'terms']);
  const { id: workId, language: source } = useWork();
  const { documentId, documentNumber, number, span, version, finding, rendering } = use;
  const href = `${benchPath(lng, { workId, documentId, language })}?number=${number}`;
  return (
    <li>
      <Link href={href} tone="plain">
        <span className="num faint">
          {documentNumber}.{number}
        </span>
        <span className={styles.line} lang={source} dir={languageDirection(source)}>
          <span className={styles.lead}>
            <bdi>{keptSpace(use.source.slice(0, span.start))}</bdi>
          </span>
          <b className={styles.word}>{use.source.slice(span.start, span.end)}</b>
          <span className={styles.trail}>{use.source.slice(span.end)}</span>
        </span>
        <span className={styles.became}>
          {version ? <StateMark state={version.state} /> : <StateMark state="empty" />}
          {rendering && (
            <bdi className={`tx ${styles.rendered}`} lang={language}>
              {rendering.form}
            </bdi>
          )}
          {finding && finding !== 'used' && (
            <small>
              {t(`terms:standing.${finding as 'deprecated' | 'forbidden' | 'missing' | 'unknown-form' | 'waived'}`)}
            </small>
          )}
        </span>
      </Link>
    </li>
  );
}

/** A space at the end of what runs from the right would go to its other side. */
function keptSpace(lead: string): string {
  return lead.replace(/ $/, '\u00A0');
}

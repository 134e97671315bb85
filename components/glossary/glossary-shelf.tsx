'use client';

import { useQuery } from '@tanstack/react-query';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useWork } from '@/components/work/use-work';
import { glossaryPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import styles from './glossary-shelf.module.css';

/** As many words as two lines hold. */
const mostShown = 9;

/** The first glossary of a work at a glance: its invented words, and how many more there are. */
export function GlossaryShelf() {
  const { t, lng } = useT('work');
  const { id: workId } = useWork();
  const glossaries = useQuery(queries.terms.glossaries.queryOptions({ input: { workId } }));
  const first = glossaries.data?.[0];
  return (
    <section aria-labelledby="glossary">
      <div className={styles.head}>
        <h2 id="glossary">
          {t('glossary.title')}{' '}
          {first && <span className="faint num">{t('glossary.concepts', { count: first.concepts })}</span>}
        </h2>
        <Link href={glossaryPath(lng, workId)}>{t('glossary.open')}</Link>
      </div>
      {glossaries.isPending && <LoadingLines widths={[80, 60]} quiet />}
      {glossaries.isError && <ErrorState onRetry={() => glossaries.refetch()} />}
      {first && first.concepts + first.proposed > 0 && <Words workId={workId} glossary={first} />}
    </section>
  );
}

function Words({ workId, glossary }: { workId: string; glossary: Glossary }) {
  const { t, lng } = useT('work');
  const input = { workId, glossaryId: glossary.id, filter: 'invented' as const, limit: mostShown };
  const { data, isPending, isError, refetch } = useQuery(queries.terms.concepts.queryOptions({ input }));
  if (isPending) return <LoadingLines widths={[80, 60]} quiet />;
  if (isError) return <ErrorState onRetry={() => refetch()} />;
  const shown = data.concepts;
  const more = glossary.concepts - shown.length;
  const facts = [
    ...(shown.length > 0 && more > 0 ? [t('glossary.more', { count: more })] : []),
    ...(glossary.proposed > 0 ? [t('glossary.proposed', { count: glossary.proposed })] : []),
  ];
  return (
    <>
      <ul className={styles.words}>
        {shown.map(({ id, headword }) => (
          <li key={id}>
            <Link href={glossaryPath(lng, workId, id)} tone="plain">
              <bdi className="serif word" lang={headword.language}>
                {headword.text}
              </bdi>
            </Link>
          </li>
        ))}
      </ul>
      {facts.length > 0 && (
        <p className={styles.facts}>{new Intl.ListFormat(lng, { type: 'unit', style: 'short' }).format(facts)}</p>
      )}
    </>
  );
}

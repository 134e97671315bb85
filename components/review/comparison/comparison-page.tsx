'use client';

import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'next/navigation';
import type { DocumentSummary } from '@/api/contract/works';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { useKeys } from '@/components/ui/keys/use-keys';
import { Link } from '@/components/ui/link';
import { LoadingLines } from '@/components/ui/loading-lines';
import { replaceSearch } from '@/components/ui/replace-search';
import { RecordPage } from '@/components/work/record/record-page';
import { useWork } from '@/components/work/use-work';
import { reviewPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import { ComparedSentence } from './compared-sentence';

/** The sentences of a chapter that have rivals, one after the other: two texts without names, and how they rank once chosen. */
export function ComparisonPage({ chapter, language }: { chapter: DocumentSummary; language: string }) {
  const { t } = useT('review');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId, language: source } = useWork();
  const asked = Number(useSearchParams().get('number') ?? 1);
  const place = { workId, documentId: chapter.id, language };
  const { data, isPending, isError, refetch } = useQuery(
    queries.documents.find.queryOptions({ input: { ...place, filter: 'rivals' } }),
  );
  const numbers = data?.numbers ?? [];
  const number = numbers.find((one) => one >= asked) ?? numbers.at(-1);
  const at = number === undefined ? -1 : numbers.indexOf(number);
  const step = (by: 1 | -1) => {
    const to = numbers[at + by];
    if (to !== undefined) replaceSearch({ number: String(to) });
  };
  useKeys({ id: 'comparison.rows', label: t('compare.title') }, [
    { id: 'next', keys: ['KeyJ'], label: t('compare.next'), run: () => step(1) },
    { id: 'previous', keys: ['KeyK'], label: t('compare.previous'), run: () => step(-1) },
  ]);
  return (
    <RecordPage
      title={t('compare.title')}
      note={t('compare.note')}
      filters={
        <>
          <Link href={`${reviewPath(lng, place)}?number=${number ?? 1}&filter=rivals`}>
            <bdi lang={source}>{`${chapter.number} ${chapter.title}`}</bdi>
          </Link>
          {number !== undefined && (
            <>
              <span className="num">{t('place', { place: at + 1, total: numbers.length })}</span>
              <Button size="small" keys="KeyK" isDisabled={at === 0} onPress={() => step(-1)}>
                {t('compare.previous')}
              </Button>
              <Button size="small" keys="KeyJ" isDisabled={at === numbers.length - 1} onPress={() => step(1)}>
                {t('compare.next')}
              </Button>
            </>
          )}
        </>
      }
    >
      {isPending && <LoadingLines widths={[80, 60]} />}
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {data && number === undefined && <EmptyState title={t('compare.none')}>{t('compare.noneNote')}</EmptyState>}
      {number !== undefined && <ComparedSentence key={number} place={place} chapter={chapter.number} number={number} />}
    </RecordPage>
  );
}

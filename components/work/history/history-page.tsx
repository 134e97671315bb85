'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import type { Contributor } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { groupEvents } from '@/core/work/group-events';
import { useT } from '@/i18n/client';
import { FilterSelect, useChosen } from '../record/filter-select';
import { RecordPage } from '../record/record-page';
import { useWork } from '../use-work';
import { HistoryRow } from './history-row';

/** Events of a page: told together, they make some fifty lines. */
const pageLength = 100;

/** Who did what in a work and when: in all of it or a chapter, by everyone or one person. */
export function HistoryPage({ contributors }: { contributors: readonly Contributor[] }) {
  const { t } = useT('work');
  const { id: workId, chapters, language } = useWork();
  const documentId = useChosen('chapter', chapters);
  const contributorId = useChosen('by', contributors);
  const { data, isPending, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    queries.works.activity.infiniteOptions({
      input: (before: string | undefined) => ({ workId, documentId, contributorId, before, limit: pageLength }),
      initialPageParam: undefined,
      getNextPageParam: (last) => (last.length < pageLength ? undefined : last.at(-1)?.id),
    }),
  );
  // Acts that have reasons of their own are told apart.
  const told = groupEvents(data?.pages.flat() ?? []).flatMap((events) => [
    ...Map.groupBy(events, ({ reason }) => reason).values(),
  ]);
  return (
    <RecordPage
      title={t('history.title')}
      note={t('history.note')}
      filters={
        <>
          <FilterSelect
            label={t('chapter')}
            name="chapter"
            all={t('history.everywhere')}
            choices={chapters.map(({ id, number, title }) => ({ id, name: `${number} ${title}`, lang: language }))}
          />
          <FilterSelect label={t('history.who')} name="by" all={t('history.everyone')} choices={contributors} />
        </>
      }
    >
      {isPending && <LoadingLines widths={[60, 45, 52]} />}
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {data && told.length === 0 && <p className="muted">{t('activity.none')}</p>}
      <ol>
        {told.map((events) => (
          <HistoryRow key={events[0]?.id} events={events} />
        ))}
      </ol>
      {hasNextPage && (
        <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('history.older')}
        </Button>
      )}
    </RecordPage>
  );
}

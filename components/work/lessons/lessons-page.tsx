'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from 'next/navigation';
import type { Contributor } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { isolate } from '@/components/ui/isolate';
import { Link } from '@/components/ui/link';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useT } from '@/i18n/client';
import { RecordPage } from '../record/record-page';
import { useWork } from '../use-work';
import { workPath } from '../work-paths';
import { LessonEntry } from './lesson-entry';

const pageLength = 30;

/** What others made of a contributor's versions: to learn from, not to count. */
export function LessonsPage({ contributor }: { contributor: Contributor }) {
  const { t } = useT('quality');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId } = useWork();
  const { data, isPending, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    queries.review.lessons.infiniteOptions({
      input: (before: string | undefined) => ({ workId, contributorId: contributor.id, before, limit: pageLength }),
      initialPageParam: undefined,
      getNextPageParam: (last) => (last.length < pageLength ? undefined : last.at(-1)?.at),
    }),
  );
  const lessons = data?.pages.flat() ?? [];
  const name = isolate(contributor.name);
  return (
    <RecordPage
      title={contributor.isMe ? t('lessons.mine') : t('lessons.of', { name })}
      note={contributor.isMe ? t('lessons.mineNote') : t('lessons.ofNote')}
      filters={
        <Link href={`${workPath(lng, workId)}/history?by=${contributor.id}`}>{t('lessons.acts', { name })}</Link>
      }
    >
      {isPending && <LoadingLines widths={[80, 60, 70]} />}
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {data && lessons.length === 0 && (
        <EmptyState title={t('lessons.none')}>
          {contributor.isMe ? t('lessons.noneMine') : t('lessons.noneOf', { name })}
        </EmptyState>
      )}
      <ol>
        {lessons.map((lesson) => (
          <LessonEntry key={`${lesson.versionId} ${lesson.at} ${lesson.kind}`} lesson={lesson} />
        ))}
      </ol>
      {hasNextPage && (
        <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </RecordPage>
  );
}

'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';

type ListStateProps<Entry> = {
  query: UseQueryResult<Entry[]>;
  empty?: string;
  children: (entry: Entry) => ReactNode;
};

/** A list while it is waited for, when it failed, when it is empty, and when it is there. */
export function ListState<Entry>({ query, empty, children }: ListStateProps<Entry>) {
  if (query.isPending) return <LoadingLines widths={[60, 45, 52]} quiet />;
  if (query.isError) return <ErrorState onRetry={() => query.refetch()} />;
  if (query.data.length === 0) return empty === undefined ? null : <p className="muted">{empty}</p>;
  return <ul>{query.data.map(children)}</ul>;
}

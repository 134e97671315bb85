'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { OpenWork } from '@/api/contract/works';
import { queries } from '@/api/queries';

export const WorkContext = createContext<string | null>(null);

/** The work of the page, as the server last told it. */
export function useWork(): OpenWork {
  const workId = useContext(WorkContext);
  if (workId === null) throw new Error('useWork needs a WorkContext above it.');
  return useSuspenseQuery(queries.works.get.queryOptions({ input: { workId } })).data;
}

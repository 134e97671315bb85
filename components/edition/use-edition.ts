'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import type { Edition } from '@/api/contract/editions';
import { queries } from '@/api/queries';
import { useWork } from '@/components/work/use-work';

/** An edition of the page's work; null once it is removed. */
export function useEdition(editionId: string): Edition | null {
  const { id: workId } = useWork();
  const { data } = useSuspenseQuery(queries.editions.list.queryOptions({ input: { workId } }));
  return data.find(({ id }) => id === editionId) ?? null;
}

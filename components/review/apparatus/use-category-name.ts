'use client';

import { useT } from 'next-i18next/client';
import type { MqmCategory } from '@/core/review/mqm';

/** What a category of errors is called: its dimension, and its kind where it has one. */
export function useCategoryName(): (category: MqmCategory) => string {
  const { t } = useT('review');
  return (category) => t(`mqm.${category}`);
}

'use client';

import { useParams } from 'next/navigation';
import { useCallback } from 'react';

/** Says when something was: the clock for today, the day otherwise. Only where nothing was rendered on the server. */
export function useClock(): (moment: string | number) => string {
  const { lng } = useParams<{ lng: string }>();
  return useCallback(
    (moment) => {
      const date = new Date(moment);
      const isToday = date.toDateString() === new Date().toDateString();
      const isThisYear = date.getFullYear() === new Date().getFullYear();
      if (isToday) return date.toLocaleTimeString(lng, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      return date.toLocaleDateString(lng, { day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) });
    },
    [lng],
  );
}

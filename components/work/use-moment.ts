'use client';

import { useParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { sayAgo, sayClock, sayDay } from '@/core/text/say-moment';

const never = () => () => {};

/** When something was, in words: how long ago, or as the clock tells it. The server, which has another clock, says the day. */
export function useMoment(at: string, words: 'ago' | 'clock' = 'ago'): string {
  const { lng } = useParams<{ lng: string }>();
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const moment = new Date(at);
  if (!isHere) return sayDay(moment, moment, lng, 'UTC');
  return words === 'ago' ? sayAgo(moment, new Date(), lng) : sayClock(moment, new Date(), lng);
}

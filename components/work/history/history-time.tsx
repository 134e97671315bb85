'use client';

import { useParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Day and hour of an act, where the reader is; on the server, which is elsewhere, by the clock of Greenwich. */
export function HistoryTime({ at }: { at: string }) {
  const { lng } = useParams<{ lng: string }>();
  const timeZone = useSyncExternalStore(
    never,
    () => undefined,
    () => 'UTC',
  );
  const format = new Intl.DateTimeFormat(lng, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone && { timeZone }),
  });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}

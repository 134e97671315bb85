'use client';

import { useMoment } from './use-moment';

export function Moment({ at, words = 'ago' }: { at: string; words?: 'ago' | 'clock' }) {
  return <time dateTime={at}>{useMoment(at, words)}</time>;
}

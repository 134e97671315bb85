'use client';

import { OfflineStrip } from '@/components/ui/offline-strip';
import { useBenchChapter } from '../bench-provider';
import { useClock } from '../use-clock';

/** Says that the server can't be reached, for as long as it can't. */
export function OfflineNote() {
  const { outboxNow, outbox } = useBenchChapter().chapter;
  const sayTime = useClock();
  if (outboxNow.lostAt === null) return null;
  return <OfflineStrip since={sayTime(outboxNow.lostAt)} unsent={outboxNow.pendings.length} onRetry={outbox.retry} />;
}

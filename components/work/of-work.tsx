'use client';

import type { ReactNode } from 'react';
import { WorkContext } from './use-work';

/** Says which work a part of the page is about. */
export function OfWork({ workId, children }: { workId: string; children: ReactNode }) {
  return <WorkContext value={workId}>{children}</WorkContext>;
}

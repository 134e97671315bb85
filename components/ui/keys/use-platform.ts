'use client';

import { useSyncExternalStore } from 'react';
import type { Platform } from '@/core/keys/match-chord';

const never = () => () => {};
const read = (): Platform => (/^(Mac|iP)/.test(navigator.platform) ? 'mac' : 'other');

/** Whether Cmd stands for Ctrl; the server cannot know and says `other`. */
export function usePlatform(): Platform {
  return useSyncExternalStore(never, read, () => 'other');
}

'use client';

import { useSyncExternalStore } from 'react';
import { type KeyMap, parseKeyMap } from '@/core/keys/key-map';

const place = 'verso.keys';
const listeners = new Set<() => void>();
const none: KeyMap = {};
let current: KeyMap | null = null;

/** The person's own keys, kept on this machine. */
export function readKeyMap(): KeyMap {
  current ??= parseKeyMap(localStorage.getItem(place));
  return current;
}

export function writeKeyMap(keyMap: KeyMap): void {
  current = keyMap;
  localStorage.setItem(place, JSON.stringify(keyMap));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const readAgain = (event: StorageEvent) => {
    if (event.key !== place) return;
    current = null;
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', readAgain);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', readAgain);
  };
}

export function useKeyMap(): KeyMap {
  return useSyncExternalStore(subscribe, readKeyMap, () => none);
}

'use client';

import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import type { KeyBinding, KeyRegistry, KeyScope } from './key-registry';

export const KeyRegistryContext = createContext<KeyRegistry | null>(null);

/**
 * Gives a part of the page its keys while it is mounted and lists them under `?`.
 * The bindings may be new on every render. The scope that came last is asked first; of scopes that came together, the
 * outer one.
 */
export function useKeys(scope: KeyScope, bindings: readonly KeyBinding[]): void {
  const registry = useContext(KeyRegistryContext);
  if (!registry) throw new Error('useKeys needs KeysProvider above it.');
  const read = useEffectEvent(() => ({ scope, bindings }));
  useEffect(() => registry.add(() => read()), [registry]);
}

'use client';

import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { findBinding } from '@/core/keys/find-binding';
import { chordsFor } from '@/core/keys/key-map';
import { useT } from '@/i18n/client';
import { usePart } from '../use-part';
import { createKeyRegistry, type ScopedKeys } from './key-registry';
import { isTakenByTarget, isWriting } from './key-target';
import { readKeyMap } from './use-key-map';
import { KeyRegistryContext, useKeys } from './use-keys';
import { usePlatform } from './use-platform';

const loadList = () => import('./key-list').then((file) => file.KeyList);

/** Listens for the keys of all scopes below it, and shows their list on `?`. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createKeyRegistry);
  const [listed, setListed] = useState<readonly ScopedKeys[] | null>(null);
  const [List, askList] = usePart(loadList);
  const platform = usePlatform();

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTakenByTarget(event)) return;
    const keyMap = readKeyMap();
    for (const { scope, bindings } of registry.list()) {
      const called = findBinding(
        bindings
          .filter((binding) => !binding.isDisabled)
          .map((binding) => ({ ...binding, chords: chordsFor(`${scope.id}.${binding.id}`, binding.keys, keyMap) })),
        event,
        { platform, isWriting: isWriting(event.target) },
      );
      if (!called) continue;
      event.preventDefault();
      if (!event.repeat || called.repeats) called.run(event);
      return;
    }
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  function show() {
    askList();
    setListed(registry.list());
  }

  return (
    <KeyRegistryContext value={registry}>
      <KeysEverywhere onShow={show} />
      {children}
      {List && <List listed={listed} onClose={() => setListed(null)} />}
    </KeyRegistryContext>
  );
}

function KeysEverywhere({ onShow }: { onShow: () => void }) {
  const { t } = useT('common');
  useKeys({ id: 'everywhere', label: t('keys.everywhere') }, [
    { id: 'keys', keys: ['?'], label: t('keys.show'), run: onShow },
  ]);
  return null;
}

'use client';

import { type ReactNode, useRef } from 'react';
import { useKeys } from '@/components/ui/keys/use-keys';
import { Opener } from '@/components/ui/opener';
import { useT } from '@/i18n/client';
import { useTypeSettings } from './pages';
import type { LinesChoice } from './type-form';

const loadPopover = () => import('./type-popover').then((file) => file.TypePopover);

/** Opens the settings of the reader's type. */
export function TypeButton({ lines, children }: { lines: LinesChoice | null; children: ReactNode }) {
  const { t } = useT('reader');
  const { settings, change } = useTypeSettings();
  const button = useRef<HTMLButtonElement>(null);
  useKeys({ id: 'reader.type', label: t('type.label') }, [
    { id: 'type', keys: ['KeyT'], label: t('type.label'), run: () => button.current?.click() },
    { id: 'notes', keys: ['KeyN'], label: t('notes.key'), run: () => change({ notes: !settings.notes }) },
  ]);
  return (
    <Opener label={t('type.label')} opens="dialog" load={loadPopover} given={{ lines }} keys="KeyT" buttonRef={button}>
      {children}
    </Opener>
  );
}

'use client';

import { ALargeSmall } from 'lucide-react';
import { useRef } from 'react';
import { useKeys } from '@/components/ui/keys/use-keys';
import { Opener } from '@/components/ui/opener';
import { useT } from '@/i18n/client';

const loadPopover = () => import('./type-popover').then((file) => file.TypePopover);

/** Opens the settings of the reader's type. */
export function TypeButton() {
  const { t } = useT('reader');
  const button = useRef<HTMLButtonElement>(null);
  useKeys({ id: 'reader.type', label: t('type.label') }, [
    { id: 'type', keys: ['KeyT'], label: t('type.label'), run: () => button.current?.click() },
  ]);
  return (
    <Opener label={t('type.label')} opens="dialog" load={loadPopover} given={{}} keys="KeyT" buttonRef={button}>
      <ALargeSmall aria-hidden />
    </Opener>
  );
}

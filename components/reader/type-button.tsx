'use client';

import { ALargeSmall } from 'lucide-react';
import { useT } from 'next-i18next/client';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { IconButton } from '@/components/ui/icon-button';
import { useKeys } from '@/components/ui/keys/use-keys';
import { Popover } from '@/components/ui/popover';
import { TypeForm } from './type-form';

/** Opens the settings of the reader's type. */
export function TypeButton() {
  const { t } = useT('reader');
  const [isOpen, setOpen] = useState(false);
  useKeys({ id: 'reader.type', label: t('type.label') }, [
    { id: 'type', keys: ['KeyT'], label: t('type.label'), run: () => setOpen(true) },
  ]);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton label={t('type.label')} keys="KeyT">
        <ALargeSmall aria-hidden />
      </IconButton>
      <Popover label={t('type.label')} placement="bottom end">
        <TypeForm />
      </Popover>
    </DialogTrigger>
  );
}

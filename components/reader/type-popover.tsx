'use client';

import type { Opened } from '@/components/ui/opener';
import { OpenedPopover } from '@/components/ui/popover';
import { useT } from '@/i18n/client';
import { TypeForm } from './type-form';

export function TypePopover(opened: Opened) {
  const { t } = useT('reader');
  return (
    <OpenedPopover {...opened} label={t('type.label')} placement="bottom end">
      <TypeForm />
    </OpenedPopover>
  );
}

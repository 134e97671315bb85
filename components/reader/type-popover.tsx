'use client';

import type { Opened } from '@/components/ui/opener';
import { OpenedPopover } from '@/components/ui/popover';
import { useT } from '@/i18n/client';
import { type LinesChoice, TypeForm } from './type-form';

export function TypePopover({ lines, ...opened }: Opened & { lines: LinesChoice | null }) {
  const { t } = useT('reader');
  return (
    <OpenedPopover {...opened} label={t('type.label')} placement="bottom end">
      <TypeForm lines={lines} />
    </OpenedPopover>
  );
}

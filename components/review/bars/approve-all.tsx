'use client';

import { CheckCheck } from 'lucide-react';
import { Dialog } from '@/components/ui/dialog';
import { useT } from '@/i18n/client';
import bars from '../../bench/bars/bars.module.css';
import { ApprovalPreview } from './approval-preview';

/** Approves all that the filter shows, once its preview has been seen. */
export function ApproveAll({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const { t } = useT('review');
  return (
    <>
      <button
        type="button"
        className={bars.filter}
        aria-expanded={isOpen}
        aria-keyshortcuts="Shift+A"
        onClick={() => onOpen(true)}
      >
        <CheckCheck aria-hidden />
        {t('bulk.short')}
      </button>
      <Dialog title={t('bulk.title')} isOpen={isOpen} onOpenChange={onOpen}>
        <ApprovalPreview onClose={() => onOpen(false)} />
      </Dialog>
    </>
  );
}

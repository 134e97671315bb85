'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useT } from '@/i18n/client';
import styles from './replace-dialog.module.css';

type ReplaceDialogProps = { isOpen: boolean; fileName: string; onReplace: () => void; onClose: () => void };

/** Asks before corrections are lost to another text. */
export function ReplaceDialog({ isOpen, fileName, onReplace, onClose }: ReplaceDialogProps) {
  const { t } = useT('import');
  return (
    <Dialog title={t('replace.title')} isOpen={isOpen} onOpenChange={(open) => open || onClose()}>
      <p>{t('replace.line', { fileName })}</p>
      <div className={styles.acts}>
        <Button variant="primary" onPress={onReplace}>
          {t('replace.replace')}
        </Button>
        <Button onPress={onClose}>{t('replace.keep')}</Button>
      </div>
    </Dialog>
  );
}

'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useT } from '@/i18n/client';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';

type DialogProps = {
  title: string;
  children: ReactNode;
  /** Left out inside a `DialogTrigger`, which opens and closes it. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** `large` for a form whose lines hold several fields. */
  size?: 'medium' | 'large';
};

/** A question or a form that needs an answer first; on a phone a sheet from below. */
export function Dialog({ title, children, size = 'medium', ...state }: DialogProps) {
  const { t } = useT('common');
  return (
    <ModalOverlay className={styles.overlay ?? ''} isDismissable {...state}>
      <Modal className={styles.modal ?? ''} data-size={size}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton slot="close" label={t('close')}>
              <X aria-hidden />
            </IconButton>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

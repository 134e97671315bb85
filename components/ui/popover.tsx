'use client';

import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  OverlayArrow,
} from 'react-aria-components/Popover';
import type { Opened } from './opener';
import { PartsProvider } from './parts-provider';
import styles from './popover.module.css';

type PopoverProps = Omit<AriaPopoverProps, 'className' | 'style' | 'children'> & {
  label: string;
  children: ReactNode;
  /** Points at what it is about. */
  arrow?: boolean;
};

/** Floats beside what it is about; stands inside a `DialogTrigger`, or takes a `triggerRef`. */
export function Popover({ label, children, arrow = false, ...props }: PopoverProps) {
  return (
    <AriaPopover offset={arrow ? 10 : 6} {...props} className={styles.popover ?? ''}>
      {arrow && (
        <OverlayArrow className={styles.arrow ?? ''}>
          <svg width="16" height="8" viewBox="0 0 16 8" aria-hidden="true">
            <path d="M0 0l8 8 8-8" />
          </svg>
        </OverlayArrow>
      )}
      <Dialog className={styles.body ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}

/** A popover that an `Opener` has opened. */
export function OpenedPopover({ triggerRef, onClose, ...popover }: PopoverProps & Opened) {
  return (
    <PartsProvider>
      <Popover {...popover} triggerRef={triggerRef} isOpen onOpenChange={onClose} />
    </PartsProvider>
  );
}

'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { TooltipTrigger } from 'react-aria-components/Tooltip';
import { ariaKeyShortcut } from '@/core/keys/chord';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip';

type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  /** Read aloud, and shown when the pointer rests. */
  label: string;
  children: ReactNode;
  size?: 'medium' | 'small';
  keys?: string;
};

export function IconButton({ label, children, size = 'medium', keys, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger>
      <AriaButton
        {...props}
        className={styles.button ?? ''}
        data-size={size}
        aria-label={label}
        aria-keyshortcuts={keys && ariaKeyShortcut(keys)}
      >
        {children}
      </AriaButton>
      <Tooltip {...(keys && { keys })}>{label}</Tooltip>
    </TooltipTrigger>
  );
}

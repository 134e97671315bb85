'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { ariaKeyShortcut } from '@/core/keys/chord';
import styles from './button.module.css';
import { KeyCap } from './keys/key-cap';

export type ButtonVariant = 'secondary' | 'primary' | 'plain';
export type ButtonSize = 'medium' | 'small' | 'large';

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** The chord that does the same, shown as a key cap: `Mod+Enter`. */
  keys?: string;
};

export function Button({ children, variant = 'secondary', size = 'medium', icon, keys, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={styles.button ?? ''}
      data-variant={variant}
      data-size={size}
      aria-keyshortcuts={keys && ariaKeyShortcut(keys)}
    >
      {icon}
      {children}
      {keys !== undefined && <KeyCap keys={keys} hidden />}
    </AriaButton>
  );
}

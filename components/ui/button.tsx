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

/**
 * While it is pending it keeps its place and the focus, and does nothing. React Aria's own pending state isn't used: its
 * announcement outlives the button that it names, and is then an image without a name.
 */
export function Button(button: ButtonProps) {
  const { children, variant = 'secondary', size = 'medium', icon, keys, isPending = false, ...props } = button;
  const { onPress: _, type: __, ...resting } = props;
  return (
    <AriaButton
      {...(isPending ? { ...resting, type: 'button' as const } : props)}
      data-pending={isPending || undefined}
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

'use client';

import type { RefAttributes } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import styles from './text-button.module.css';

type TextButtonProps = Omit<ButtonProps, 'className' | 'style'> & RefAttributes<HTMLButtonElement>;

/** An act in running text, underlined like a link: “Copy the text”. */
export function TextButton(props: TextButtonProps) {
  return <AriaButton {...props} className={styles.button ?? ''} />;
}

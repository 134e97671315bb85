'use client';

import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import styles from './text-button.module.css';

/** An act in running text, underlined like a link: “Copy the text”. */
export function TextButton(props: Omit<ButtonProps, 'className' | 'style'>) {
  return <AriaButton {...props} className={styles.button ?? ''} />;
}

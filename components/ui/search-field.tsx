'use client';

import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField';
import { KeyCap } from './keys/key-cap';
import styles from './search-field.module.css';

type SearchFieldProps = Omit<AriaSearchFieldProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  label: string;
  placeholder?: string;
  /** The chord that leads here; its cap gives way once something is written. */
  keys?: string;
  inputRef?: Ref<HTMLInputElement>;
};

export function SearchField({ label, placeholder = label, keys, inputRef, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} className={styles.search ?? ''} aria-label={label}>
      <Search className={styles.icon} aria-hidden />
      <Input className={styles.input ?? ''} placeholder={placeholder} {...(inputRef && { ref: inputRef })} />
      {keys !== undefined && (
        <span className={styles.keys}>
          <KeyCap keys={keys} hidden />
        </span>
      )}
    </AriaSearchField>
  );
}

'use client';

import { Check } from 'lucide-react';
import { ListBoxItem, type ListBoxItemProps } from 'react-aria-components/ListBox';
import styles from './list-box.module.css';

type OptionProps = Omit<ListBoxItemProps, 'className' | 'style' | 'children' | 'textValue'> & {
  children: string;
  lang?: string;
};

/** One choice of a `Select` or a `ComboBox`. */
export function Option({ children, lang, ...props }: OptionProps) {
  return (
    <ListBoxItem {...props} className={styles.option ?? ''} textValue={children}>
      {({ isSelected }) => (
        <>
          <span lang={lang}>{children}</span>
          {isSelected && <Check aria-hidden />}
        </>
      )}
    </ListBoxItem>
  );
}

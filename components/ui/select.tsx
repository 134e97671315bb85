'use client';

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, type SelectProps as AriaSelectProps, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import fields from './field.module.css';
import { FieldError } from './field-error';
import listBox from './list-box.module.css';
import styles from './select.module.css';

type SelectProps = Omit<AriaSelectProps<object>, 'children' | 'className' | 'style' | 'aria-label'> & {
  label: string;
  /** `Option`s. */
  children: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
};

export function Select({ label, children, description, error, ...props }: SelectProps) {
  return (
    <AriaSelect {...props} className={fields.field ?? ''}>
      <Label className={fields.label ?? ''}>{label}</Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown aria-hidden />
      </Button>
      {description !== undefined && (
        <Text slot="description" className={fields.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError>{error}</FieldError>
      <Popover className={listBox.popover ?? ''} offset={4}>
        <ListBox className={listBox.list ?? ''}>{children}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

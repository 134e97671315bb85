'use client';

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox, type ComboBoxProps as AriaComboBoxProps } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useT } from '@/i18n/client';
import styles from './combo-box.module.css';
import fields from './field.module.css';
import { FieldError } from './field-error';
import listBox from './list-box.module.css';

type ComboBoxProps = Omit<AriaComboBoxProps<object>, 'children' | 'className' | 'style'> & {
  label: string;
  /** `Option`s. */
  children: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
};

/** A choice from a long list, found by writing. */
export function ComboBox({ label, children, description, error, placeholder, ...props }: ComboBoxProps) {
  const { t } = useT('common');
  return (
    <AriaComboBox menuTrigger="focus" {...props} className={fields.field ?? ''}>
      <Label className={fields.label}>{label}</Label>
      <div className={styles.box}>
        <Input className={fields.input ?? ''} {...(placeholder !== undefined && { placeholder })} />
        <Button className={styles.open ?? ''}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      {description !== undefined && (
        <Text slot="description" className={fields.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError>{error}</FieldError>
      <Popover className={listBox.popover ?? ''} offset={4}>
        <ListBox
          className={listBox.list ?? ''}
          renderEmptyState={() => <p className={listBox.empty}>{t('noChoice')}</p>}
        >
          {children}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

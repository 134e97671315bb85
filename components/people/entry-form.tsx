'use client';

import type { TFunction } from 'i18next';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FormValidationContext } from 'react-aria-components';
import { FormContext } from 'react-aria-components/Form';
import { Button, type ButtonSize } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { passwordLength } from '@/core/work/password';
import { useT } from '@/i18n/client';
import styles from './entry-form.module.css';
import { describeRefusal } from './refusal';

/** What was written into the fields, by their names. */
export type Entries = Readonly<Record<string, string>>;

type EntryFormProps = {
  /** Fields, whose names say how they are checked. */
  children: ReactNode;
  submit: string;
  size?: ButtonSize;
  /** Sends what was written; what it throws is told at its field, or above the button. */
  onSubmit: (entries: Entries, form: HTMLFormElement) => Promise<void>;
};

/** What stands at no field. */
const whole = '';

export function EntryForm({ children, submit, size = 'large', onSubmit }: EntryFormProps) {
  const { t } = useT('people');
  const [errors, setErrors] = useState<Entries>({});
  const [isSending, setIsSending] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const entries = Object.fromEntries(Array.from(new FormData(form), ([name, value]) => [name, String(value)]));
    let wrong = checkEntries(entries, t);
    if (Object.keys(wrong).length === 0) {
      setIsSending(true);
      wrong = await onSubmit(entries, form).then(
        () => ({}),
        (error) => {
          const { field, message } = describeRefusal(error, t);
          return { [field !== null && field in entries ? field : whole]: message };
        },
      );
      setIsSending(false);
    }
    setErrors(wrong);
    const first = Array.from(form.elements).find((element) => (element as HTMLInputElement).name in wrong);
    if (first instanceof HTMLInputElement && first.name !== whole) first.focus();
  }

  /** Errors go as their field is mended: were they to go when it loses focus, the button would move from under the pointer. */
  function forgive({ target }: FormEvent<HTMLFormElement>) {
    if (!(target instanceof HTMLInputElement) || !(target.name in errors)) return;
    const { [target.name]: _, ...others } = errors;
    setErrors(others);
  }

  return (
    // post, so that nothing written stands in an address even where no script runs
    <form className={styles.form} data-size={size} method="post" noValidate onSubmit={send} onInput={forgive}>
      <FormContext value={{ validationBehavior: 'aria' }}>
        <FormValidationContext value={errors}>{children}</FormValidationContext>
      </FormContext>
      {errors[whole] && (
        <p role="alert">
          <CheckMark tone="fault">{errors[whole]}</CheckMark>
        </p>
      )}
      <Button type="submit" variant="primary" size={size} isPending={isSending}>
        {submit}
      </Button>
    </form>
  );
}

/** Entries that can't be right; passwords are taken as they are written. */
function checkEntries(entries: Entries, t: TFunction<'people'>): Entries {
  const { least, most } = passwordLength;
  const isAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  const isWrong: Record<string, (text: string) => string | false> = {
    name: (text) => text === '' && t('wrong.name'),
    keyName: (text) => text === '' && t('wrong.keyName'),
    email: (text) => !isAddress(text) && t('wrong.email'),
    mailTo: (text) => text !== '' && !isAddress(text) && t('wrong.email'),
    password: (text) => text === '' && t('wrong.password'),
    currentPassword: (text) => text === '' && t('wrong.password'),
    newPassword: (text) => (text.length < least || text.length > most) && t('wrong.newPassword', { least, most }),
  };
  const wrong = Object.entries(entries).map(([name, text]) => [name, isWrong[name]?.(text) || null] as const);
  return Object.fromEntries(wrong.filter((entry): entry is [string, string] => entry[1] !== null));
}

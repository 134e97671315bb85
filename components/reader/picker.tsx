'use client';

import { ChevronDown } from 'lucide-react';
import NextLink from 'next/link';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './picker.module.css';

type PickerProps = {
  label: string;
  /** What is chosen now. */
  children: ReactNode;
  /** Which edge its list keeps to; `end` where it stands at the end of the bar. */
  align?: 'start' | 'end';
  /** Whether what is chosen stands alone, without the sign that more unfolds. */
  isBare?: boolean;
  options: readonly {
    readonly href: string;
    readonly name: string;
    readonly lang?: string;
    readonly isCurrent: boolean;
    readonly remark?: string;
  }[];
};

/** A list of places to go to, which unfolds without a script as well. */
export function Picker({ label, children, align = 'start', isBare = false, options }: PickerProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !details.current?.open) return;
    close();
    details.current.querySelector('summary')?.focus();
  }

  function closeOnLeave(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  }

  return (
    <details ref={details} className={styles.picker} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <summary title={isBare ? label : undefined}>
        <span className="visually-hidden">{label} </span>
        {children}
        {!isBare && <ChevronDown aria-hidden />}
      </summary>
      <nav aria-label={label} tabIndex={-1} className={styles.list} data-align={align}>
        <ul>
          {options.map(({ href, name, lang, isCurrent, remark }) => (
            <li key={href}>
              <NextLink href={href} lang={lang} aria-current={isCurrent ? 'page' : undefined} onClick={close}>
                <bdi>{name}</bdi>
                {remark && <bdi className={styles.remark}>{remark}</bdi>}
              </NextLink>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

'use client';

import NextLink from 'next/link';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './picker.module.css';

type PickerListProps = {
  label: string;
  /** What is chosen now. */
  children: ReactNode;
  /** Which edge its list keeps to; `end` where it stands at the end of the bar. */
  align?: 'start' | 'end';
  /** Shown on the summary, for one that doesn't say what is chosen. */
  hint?: string | undefined;
  options: readonly {
    readonly href: string;
    readonly name: string;
    readonly lang?: string;
    readonly isCurrent: boolean;
    readonly remark?: string;
  }[];
};

/** The list of a `Picker`: it closes when it is left, and by Escape. */
export function PickerList({ label, children, align = 'start', hint, options }: PickerListProps) {
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
      <summary title={hint}>
        <span className="visually-hidden">{label} </span>
        {children}
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

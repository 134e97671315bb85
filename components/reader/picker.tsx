import { ChevronDown } from 'lucide-react';
import NextLink from 'next/link';
import type { ReactNode } from 'react';
import styles from './picker.module.css';
import { PickerList } from './picker-list';

type PickerProps = {
  label: string;
  /** What is chosen now. */
  children: ReactNode;
  /** Which edge its list keeps to; `end` where it stands at the end of the bar. */
  align?: 'start' | 'end';
  options: readonly {
    readonly href: string;
    readonly name: string;
    readonly lang?: string;
    readonly isCurrent: boolean;
    readonly remark?: string;
  }[];
  /** Whether what is chosen stands alone, without the sign that more unfolds; its label is a hint then. */
  isBare?: boolean;
};

/** A list of places to go to, which unfolds without a script as well. */
export function Picker({ label, children, align = 'start', options, isBare = false }: PickerProps) {
  return (
    <PickerList>
      <summary title={isBare ? label : undefined}>
        <span className="visually-hidden">{label} </span>
        {children}
        {!isBare && <ChevronDown aria-hidden />}
      </summary>
      <nav aria-label={label} tabIndex={-1} className={styles.list} data-align={align}>
        <ul>
          {options.map(({ href, name, lang, isCurrent, remark }) => (
            <li key={href}>
              <NextLink href={href} lang={lang} aria-current={isCurrent ? 'page' : undefined}>
                <bdi>{name}</bdi>
                {remark && <bdi className={styles.remark}>{remark}</bdi>}
              </NextLink>
            </li>
          ))}
        </ul>
      </nav>
    </PickerList>
  );
}

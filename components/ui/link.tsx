import NextLink from 'next/link';
import type { ReactNode } from 'react';
import styles from './link.module.css';

type LinkProps = {
  href: string;
  children: ReactNode;
  /** `plain` takes the look of what stands round it, for rows and titles that lead somewhere. */
  tone?: 'text' | 'plain';
  lang?: string;
  rel?: string;
};

export function Link({ href, children, tone = 'text', ...props }: LinkProps) {
  return (
    <NextLink href={href} className={styles.link} data-tone={tone} {...props}>
      {children}
    </NextLink>
  );
}

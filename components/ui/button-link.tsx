import NextLink from 'next/link';
import type { ReactNode } from 'react';
import type { ButtonSize, ButtonVariant } from './button';
import styles from './button.module.css';

type ButtonLinkProps = {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
};

/** Goes somewhere, and looks like the act that it leads to. */
export function ButtonLink({ href, children, variant = 'secondary', size = 'medium', icon }: ButtonLinkProps) {
  return (
    <NextLink href={href} className={styles.button} data-variant={variant} data-size={size}>
      {icon}
      {children}
    </NextLink>
  );
}

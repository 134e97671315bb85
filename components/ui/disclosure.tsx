'use client';

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Disclosure as AriaDisclosure,
  type DisclosureProps as AriaDisclosureProps,
  DisclosurePanel,
} from 'react-aria-components/Disclosure';
import styles from './disclosure.module.css';

type DisclosureProps = Omit<AriaDisclosureProps, 'children' | 'className' | 'style'> & {
  title: ReactNode;
  children: ReactNode;
};

/** A line that unfolds. */
export function Disclosure({ title, children, ...props }: DisclosureProps) {
  return (
    <AriaDisclosure {...props} className={styles.disclosure ?? ''}>
      <Button slot="trigger" className={styles.title ?? ''}>
        <ChevronRight className="mirror" aria-hidden />
        {title}
      </Button>
      <DisclosurePanel className={styles.panel ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}

'use client';

import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components/Tooltip';
import { KeyCap } from './keys/key-cap';
import styles from './tooltip.module.css';

/** Stands inside a `TooltipTrigger`; `IconButton` brings its own. */
export function Tooltip({ children, keys }: { children: ReactNode; keys?: string }) {
  return (
    <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
      {children}
      {keys !== undefined && <KeyCap keys={keys} />}
    </AriaTooltip>
  );
}

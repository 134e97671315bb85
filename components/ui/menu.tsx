'use client';

import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  MenuSection as AriaMenuSection,
  type MenuSectionProps as AriaMenuSectionProps,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import styles from './menu.module.css';

type MenuProps = Omit<AriaMenuProps<object>, 'className' | 'style' | 'children'> & {
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  children: ReactNode;
  /** Which edge of the trigger it keeps to; `end` where the trigger stands at the end of the page. */
  align?: 'start' | 'end';
  onOpenChange?: (isOpen: boolean) => void;
};

export function Menu({ label, trigger, children, align = 'start', onOpenChange, ...props }: MenuProps) {
  return (
    <MenuTrigger {...(onOpenChange && { onOpenChange })}>
      {trigger}
      <Popover className={styles.popover ?? ''} placement={`bottom ${align}`} offset={6}>
        <AriaMenu {...props} className={styles.menu ?? ''} aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

type MenuSectionProps = Omit<AriaMenuSectionProps<object>, 'className' | 'children'> & {
  title: string;
  children: ReactNode;
};

export function MenuSection({ title, children, ...props }: MenuSectionProps) {
  return (
    <AriaMenuSection {...props} className={styles.section ?? ''}>
      <Header className={styles.title ?? ''}>{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

type MenuItemProps = Omit<AriaMenuItemProps, 'className' | 'style' | 'children' | 'textValue'> & {
  children: string;
  icon?: ReactNode;
  /** A few words at the end: whom it is for, the key that does the same. */
  aside?: ReactNode;
  lang?: string;
};

export function MenuItem({ children, icon, aside, lang, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem {...props} className={styles.item ?? ''} textValue={children}>
      {({ isSelected, selectionMode }) => (
        <>
          {icon}
          <span lang={lang}>{children}</span>
          {aside !== undefined && <small className={styles.aside}>{aside}</small>}
          {selectionMode !== 'none' && isSelected && <Check className={styles.check} aria-hidden />}
        </>
      )}
    </AriaMenuItem>
  );
}

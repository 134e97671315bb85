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
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import styles from './menu.module.css';
import type { Opened } from './opener';
import { PartsProvider } from './parts-provider';

type ListProps = Omit<AriaMenuProps<object>, 'className' | 'style' | 'children'> & {
  label: string;
  children: ReactNode;
  /** Which edge of the trigger it keeps to; `end` where the trigger stands at the end of the page. */
  align?: 'start' | 'end';
};

type MenuProps = ListProps & {
  /** The button that opens it. */
  trigger: ReactElement;
};

export function Menu({ trigger, ...list }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <MenuList {...list} />
    </MenuTrigger>
  );
}

/** A menu that an `Opener` has opened. */
export function OpenedMenu({ triggerRef, onClose, ...list }: ListProps & Opened) {
  return (
    <PartsProvider>
      <MenuList
        {...list}
        autoFocus="first"
        onClose={onClose}
        popover={{ trigger: 'MenuTrigger', triggerRef, isOpen: true, onOpenChange: onClose }}
      />
    </PartsProvider>
  );
}

function MenuList({ label, children, align = 'start', popover, ...props }: ListProps & { popover?: PopoverProps }) {
  return (
    <Popover {...popover} className={styles.popover ?? ''} placement={`bottom ${align}`} offset={6}>
      <AriaMenu {...props} className={styles.menu ?? ''} aria-label={label}>
        {children}
      </AriaMenu>
    </Popover>
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

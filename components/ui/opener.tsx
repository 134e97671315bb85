'use client';

import { type ComponentType, type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { ariaKeyShortcut } from '@/core/keys/chord';
import styles from './opener.module.css';
import { usePart } from './use-part';

/** What an `Opener` gives the menu or dialog that it opens. */
export type Opened = {
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
};

type OpenerProps<Given extends object> = {
  label: string;
  opens: 'menu' | 'dialog';
  /** Fetches what is opened, once the button is pointed at, in focus or pressed. */
  load: () => Promise<ComponentType<Opened & Given>>;
  /** What it is given besides. */
  given: Given;
  children: ReactNode;
  keys?: string;
  /** For whoever presses it otherwise, by a key. */
  buttonRef?: RefObject<HTMLButtonElement | null>;
};

/** A button whose menu or dialog comes only when it is wanted, so that a page is there before the means to change it. */
export function Opener<Given extends object>({
  label,
  opens,
  load,
  given,
  children,
  keys,
  buttonRef,
}: OpenerProps<Given>) {
  const own = useRef<HTMLButtonElement>(null);
  const button = buttonRef ?? own;
  const [isOpen, setOpen] = useState(false);
  const [Part, ask] = usePart(load);

  function open() {
    ask();
    // Safari gives a pressed button no focus, and it comes back to what had it.
    button.current?.focus();
    setOpen(true);
  }

  function openByArrow(event: KeyboardEvent) {
    if (isOpen || opens !== 'menu' || !/^Arrow(Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    open();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.opener}
        aria-label={label}
        aria-haspopup={opens}
        aria-expanded={isOpen}
        aria-keyshortcuts={keys && ariaKeyShortcut(keys)}
        data-hint={label}
        onPointerEnter={ask}
        onFocus={ask}
        onClick={open}
        onKeyDown={openByArrow}
      >
        {children}
      </button>
      {isOpen && Part && <Part {...given} triggerRef={button} onClose={() => setOpen(false)} />}
    </>
  );
}

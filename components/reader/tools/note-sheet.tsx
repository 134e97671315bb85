'use client';

import { useEffect, useRef, useState } from 'react';
import styles from '../notes/notes.module.css';
import { setNotes } from './set-notes';

/** Sets the notes into the margins; where they have none, a marker shows its note on a sheet. */
export function NoteSheet() {
  const [note, setNote] = useState<HTMLElement | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const page = document.getElementById('page');
    return page ? setNotes(page) : undefined;
  }, []);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const click = (event: MouseEvent) => {
      const marker =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[role="doc-noteref"]') : null;
      const isOnSheet = event.target instanceof Element && sheet.current?.contains(event.target);
      if (isOnSheet) return;
      const found = marker && document.getElementById(marker.hash.slice(1));
      const isAtFoot = found && getComputedStyle(found).position !== 'absolute';
      setNote(isAtFoot ? found : null);
      if (isAtFoot) event.preventDefault();
    };
    addEventListener('click', click, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && setNote(null), { signal });
    return () => listening.abort();
  }, []);

  useEffect(() => {
    if (!note) return;
    const copy = note.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    list.current?.replaceChildren(copy);
    sheet.current?.focus();
  }, [note]);

  if (!note) return null;
  return (
    <div ref={sheet} role="dialog" aria-label={note.dataset.note} tabIndex={-1} className={styles.sheet}>
      <ol ref={list} />
    </div>
  );
}

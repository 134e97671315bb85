'use client';

import { useEffect, useState } from 'react';
import { useKeys } from '@/components/ui/keys/use-keys';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useAlign } from './align-provider';

/** About a screen of beads. */
const leap = 10;

/** All keys of the align screen. */
export function AlignKeys({ onLeave }: { onLeave: () => void }) {
  const { t } = useT('align');
  const align = useAlign();
  const isElsewhere = useFocusOnControl();
  const onwards = languageDirection(align.alignment.language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = onwards === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';

  useKeys({ id: 'align', label: t('keys.beads') }, [
    { id: 'next', keys: ['ArrowDown', 'KeyJ'], label: t('keys.next'), run: () => align.goListed(1), repeats: true },
    {
      id: 'previous',
      keys: ['ArrowUp', 'KeyK'],
      label: t('keys.previous'),
      run: () => align.goListed(-1),
      repeats: true,
    },
    {
      id: 'screenDown',
      keys: ['PageDown'],
      label: t('keys.screenDown'),
      run: () => align.goListed(leap),
      repeats: true,
    },
    { id: 'screenUp', keys: ['PageUp'], label: t('keys.screenUp'), run: () => align.goListed(-leap), repeats: true },
    // Among buttons and links Tab moves as everywhere.
    {
      id: 'unresolvedByTab',
      keys: ['Tab'],
      label: t('keys.unresolved'),
      run: () => align.goUnresolved(),
      isDisabled: isElsewhere,
    },
    { id: 'unresolved', keys: ['F8'], label: t('keys.unresolved'), run: () => align.goUnresolved() },
    {
      id: 'unresolvedBefore',
      keys: ['Shift+F8'],
      label: t('keys.unresolvedBefore'),
      run: () => align.goUnresolved(-1),
    },
    { id: 'leave', keys: ['Escape'], label: t('keys.leave'), run: onLeave, isDisabled: isElsewhere },
  ]);
  useKeys({ id: 'align.bead', label: t('keys.bead') }, [
    { id: 'confirm', keys: ['Space'], label: t('keys.confirm'), run: () => align.confirm() },
    { id: 'repair', keys: ['Enter'], label: t('keys.repair'), run: () => align.applyRepair(align.repairs[0]) },
    {
      id: 'secondRepair',
      keys: ['Digit2'],
      label: t('keys.secondRepair'),
      run: () => align.applyRepair(align.repairs[1]),
    },
    { id: 'merge', keys: ['KeyM'], label: t('keys.merge'), run: () => align.merge() },
    { id: 'split', keys: ['KeyX'], label: t('keys.split'), run: () => align.split() },
    { id: 'cutOn', keys: [onwards], label: t('keys.cutOn'), run: () => align.moveCut(1), repeats: true },
    { id: 'cutBack', keys: [back], label: t('keys.cutBack'), run: () => align.moveCut(-1), repeats: true },
    { id: 'shiftDown', keys: ['Alt+ArrowDown'], label: t('keys.shiftDown'), run: () => align.shift('down') },
    { id: 'shiftUp', keys: ['Alt+ArrowUp'], label: t('keys.shiftUp'), run: () => align.shift('up') },
    { id: 'omit', keys: ['KeyO'], label: t('keys.omit'), run: () => align.omit() },
    { id: 'omitLast', keys: ['Shift+KeyO'], label: t('keys.omitLast'), run: () => align.omit('last') },
    { id: 'add', keys: ['KeyP'], label: t('keys.add'), run: () => align.add() },
    { id: 'undo', keys: ['Mod+KeyZ'], label: t('keys.undo'), run: () => align.undo() },
  ]);
  return null;
}

/** Whether a control has the focus, rather than the list or nothing at all. */
function useFocusOnControl(): boolean {
  const [isElsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    const look = () => setElsewhere(document.activeElement?.matches('button, a[href], input') ?? false);
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', look);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', look);
    };
  }, []);
  return isElsewhere;
}

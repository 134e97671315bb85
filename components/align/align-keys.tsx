'use client';

import { useEffect, useState } from 'react';
import { useKeys } from '@/components/ui/keys/use-keys';
import { isUnresolved } from '@/core/align/kept-bead';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useAlignment } from './align-provider';
import { useStepsNow } from './use-steps';

/** About a screen of beads. */
const leap = 10;

/** All keys of the align screen. */
export function AlignKeys({ onLeave }: { onLeave: () => void }) {
  const { t } = useT('align');
  const { alignment, acts, steps } = useAlignment();
  const isResolved = useStepsNow(steps, ({ beads }) => !beads.some(isUnresolved));
  const isElsewhere = useFocusOnControl();
  const onwards = languageDirection(alignment.language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = onwards === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';

  useKeys({ id: 'align', label: t('keys.beads') }, [
    { id: 'next', keys: ['ArrowDown', 'KeyJ'], label: t('keys.next'), run: () => acts.goListed(1), repeats: true },
    {
      id: 'previous',
      keys: ['ArrowUp', 'KeyK'],
      label: t('keys.previous'),
      run: () => acts.goListed(-1),
      repeats: true,
    },
    {
      id: 'screenDown',
      keys: ['PageDown'],
      label: t('keys.screenDown'),
      run: () => acts.goListed(leap),
      repeats: true,
    },
    { id: 'screenUp', keys: ['PageUp'], label: t('keys.screenUp'), run: () => acts.goListed(-leap), repeats: true },
    { id: 'first', keys: ['Home'], label: t('keys.first'), run: () => acts.goListed(Number.NEGATIVE_INFINITY) },
    { id: 'last', keys: ['End'], label: t('keys.last'), run: () => acts.goListed(Number.POSITIVE_INFINITY) },
    // Among buttons and links Tab moves as everywhere, and once all are resolved from the list to what finishes it.
    {
      id: 'unresolvedByTab',
      keys: ['Tab'],
      label: t('keys.unresolved'),
      run: () => acts.goUnresolved(),
      isDisabled: isElsewhere || isResolved,
    },
    { id: 'unresolved', keys: ['F8'], label: t('keys.unresolved'), run: () => acts.goUnresolved() },
    {
      id: 'unresolvedBefore',
      keys: ['Shift+F8'],
      label: t('keys.unresolvedBefore'),
      run: () => acts.goUnresolved(-1),
    },
    { id: 'leave', keys: ['Escape'], label: t('keys.leave'), run: onLeave, isDisabled: isElsewhere },
  ]);
  useKeys({ id: 'align.bead', label: t('keys.bead') }, [
    { id: 'confirm', keys: ['Space'], label: t('keys.confirm'), run: () => acts.confirm() },
    { id: 'repair', keys: ['Enter'], label: t('keys.repair'), run: () => acts.applyRepair(0) },
    {
      id: 'secondRepair',
      keys: ['Digit2'],
      label: t('keys.secondRepair'),
      run: () => acts.applyRepair(1),
    },
    { id: 'merge', keys: ['KeyM'], label: t('keys.merge'), run: () => acts.merge() },
    { id: 'split', keys: ['KeyX'], label: t('keys.split'), run: () => acts.split() },
    { id: 'cutOn', keys: [onwards], label: t('keys.cutOn'), run: () => acts.moveCut(1), repeats: true },
    { id: 'cutBack', keys: [back], label: t('keys.cutBack'), run: () => acts.moveCut(-1), repeats: true },
    { id: 'shiftDown', keys: ['Alt+ArrowDown'], label: t('keys.shiftDown'), run: () => acts.shift('down') },
    { id: 'shiftUp', keys: ['Alt+ArrowUp'], label: t('keys.shiftUp'), run: () => acts.shift('up') },
    { id: 'omit', keys: ['KeyO'], label: t('keys.omit'), run: () => acts.omit('first') },
    { id: 'omitLast', keys: ['Shift+KeyO'], label: t('keys.omitLast'), run: () => acts.omit('last') },
    { id: 'add', keys: ['KeyP'], label: t('keys.add'), run: () => acts.add() },
    { id: 'undo', keys: ['Mod+KeyZ'], label: t('keys.undo'), run: () => acts.undo() },
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

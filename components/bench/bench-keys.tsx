'use client';

import { useT } from 'next-i18next/client';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useBench } from './bench-provider';
import { useCommands } from './use-commands';

type BenchKeysProps = { onFind: () => void; onGoTo: () => void; onApparatus: () => void; onHistory: () => void };

/** The keys of the bench: those of the rows, and those that also work while a text is open. */
export function BenchKeys({ onFind, onGoTo, onApparatus, onHistory }: BenchKeysProps) {
  const { t } = useT('bench');
  const { chapter, selection } = useBench();
  const bench = useCommands();
  const { isOpen } = selection;
  const mayReview = bench.mayReview && !isOpen && bench.shown !== null && bench.shown.beside.length === 0;
  const screen = 10;

  useKeys({ id: 'bench.rows', label: t('keys.rows') }, [
    { id: 'next', keys: ['ArrowDown', 'KeyJ'], label: t('keys.next'), run: bench.next, repeats: true },
    { id: 'previous', keys: ['ArrowUp', 'KeyK'], label: t('keys.previous'), run: bench.previous, repeats: true },
    { id: 'screenDown', keys: ['PageDown'], label: t('keys.screenDown'), run: () => bench.leap(screen), repeats: true },
    { id: 'screenUp', keys: ['PageUp'], label: t('keys.screenUp'), run: () => bench.leap(-screen), repeats: true },
    { id: 'first', keys: ['Home'], label: t('keys.first'), run: () => bench.goTo(1) },
    { id: 'last', keys: ['End'], label: t('keys.last'), run: () => bench.goTo(chapter.total) },
    { id: 'open', keys: ['Enter'], label: t('keys.open'), run: bench.open, isDisabled: !bench.mayWrite },
    {
      id: 'edit',
      keys: ['KeyE'],
      label: t('keys.edit'),
      run: bench.isLocked ? bench.reopen : bench.open,
      isDisabled: isOpen,
    },
    {
      id: 'omit',
      keys: ['KeyO'],
      label: t('keys.omit'),
      run: bench.toggleOmitted,
      isDisabled: !bench.mayWrite || isOpen,
    },
    { id: 'history', keys: ['KeyH'], label: t('keys.history'), run: onHistory },
    { id: 'undo', keys: ['Mod+KeyZ'], label: t('keys.undo'), run: bench.undo, isDisabled: isOpen },
  ]);
  useKeys({ id: 'bench.review', label: t('keys.review') }, [
    { id: 'approve', keys: ['KeyA'], label: t('act.approve'), run: () => bench.approve(), isDisabled: !mayReview },
    { id: 'ask', keys: ['KeyR'], label: t('act.ask'), run: () => selection.ask(true), isDisabled: !mayReview },
  ]);
  useKeys({ id: 'bench.editor', label: t('keys.editor') }, [
    {
      id: 'send',
      keys: ['Mod+Enter'],
      label: t('keys.send'),
      run: () => bench.send('in-review'),
      isDisabled: !bench.mayWrite,
    },
    {
      id: 'sendApproved',
      keys: ['Mod+Shift+Enter'],
      label: t('keys.sendApproved'),
      run: () => bench.send('approved'),
      isDisabled: !bench.mayWrite || !bench.mayReview,
    },
    {
      id: 'merge',
      keys: ['Mod+KeyM'],
      label: t('tool.merge'),
      run: () => void bench.mergeNext(),
      isDisabled: !bench.mayWrite,
    },
    {
      id: 'split',
      keys: ['Mod+Shift+KeyM'],
      label: t('tool.split'),
      run: () => void bench.split(),
      isDisabled: !isOpen,
    },
    {
      id: 'omitOpen',
      keys: ['Mod+Shift+KeyO'],
      label: t('keys.omit'),
      run: bench.toggleOmitted,
      isDisabled: !bench.mayWrite,
    },
    { id: 'leave', keys: ['Escape'], label: t('keys.leave'), run: selection.close, isDisabled: !isOpen },
    ...Array.from({ length: Math.min(9, Math.max(1, bench.rivals.length)) }, (_, place) => ({
      id: `take${place + 1}`,
      keys: [`Mod+Digit${place + 1}`, `Alt+Shift+Digit${place + 1}`],
      label: t('keys.take', { number: place + 1 }),
      run: () => bench.takeOver(place),
      isDisabled: !bench.mayWrite,
    })),
  ]);
  useKeys({ id: 'bench', label: t('keys.bench') }, [
    { id: 'find', keys: ['/'], label: t('filter.find'), run: onFind },
    { id: 'goTo', keys: ['Mod+KeyG'], label: t('goTo.title'), run: onGoTo },
    { id: 'toWork', keys: ['F8'], label: t('keys.toWork'), run: () => bench.toWork(1) },
    { id: 'backToWork', keys: ['Shift+F8'], label: t('keys.backToWork'), run: () => bench.toWork(-1) },
    { id: 'apparatus', keys: ['Mod+.'], label: t('keys.apparatus'), run: onApparatus },
  ]);
  return null;
}

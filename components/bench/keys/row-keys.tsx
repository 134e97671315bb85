'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useCommands } from '../use-commands';

/** About a screen of sentences. */
const leap = 10;

/** Keys that move among the sentences, and those that work on the current one while it isn't open. */
export function RowKeys({ onHistory }: { onHistory: () => void }) {
  const { t } = useT('bench');
  const { selection } = useBench();
  const bench = useCommands();
  const { isOpen } = selection;
  const isClashing = (bench.shown?.beside.length ?? 0) > 0;
  const edit = { id: 'edit', keys: ['KeyE'], label: t('keys.edit'), run: bench.isLocked ? bench.reopen : bench.open };

  useKeys({ id: 'bench.rows', label: t('keys.rows') }, [
    { id: 'next', keys: ['ArrowDown', 'KeyJ'], label: t('keys.next'), run: bench.next, repeats: true },
    { id: 'previous', keys: ['ArrowUp', 'KeyK'], label: t('keys.previous'), run: bench.previous, repeats: true },
    { id: 'screenDown', keys: ['PageDown'], label: t('keys.screenDown'), run: () => bench.leap(leap), repeats: true },
    { id: 'screenUp', keys: ['PageUp'], label: t('keys.screenUp'), run: () => bench.leap(-leap), repeats: true },
    { id: 'first', keys: ['Home'], label: t('keys.first'), run: () => bench.leap(Number.NEGATIVE_INFINITY) },
    { id: 'last', keys: ['End'], label: t('keys.last'), run: () => bench.leap(Number.POSITIVE_INFINITY) },
    { id: 'open', keys: ['Enter'], label: t('keys.open'), run: bench.open, isDisabled: !bench.mayWrite || isOpen },
    ...(isClashing ? [] : [{ ...edit, isDisabled: isOpen }]),
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
    { id: 'approve', keys: ['KeyA'], label: t('act.approve'), run: () => bench.approve(), isDisabled: !mayJudge() },
    { id: 'ask', keys: ['KeyR'], label: t('act.ask'), run: () => selection.ask(true), isDisabled: !mayJudge() },
  ]);
  return null;

  function mayJudge(): boolean {
    return bench.mayReview && !isOpen && bench.shown !== null && !isClashing;
  }
}

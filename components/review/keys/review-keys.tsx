'use client';

import { useRouter } from 'next/navigation';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useBench } from '../../bench/bench-provider';
import { useComparisonPath } from '../bars/compare-link';
import { useReviewState } from '../review-provider';
import { useReview } from '../use-review';

/** About a screen of sentences. */
const leap = 10;

type ReviewKeysProps = {
  onFind: () => void;
  onGoTo: () => void;
  onApparatus: () => void;
  onHistory: () => void;
  onApproveAll: () => void;
};

/** All keys of the review. */
export function ReviewKeys({ onFind, onGoTo, onApparatus, onHistory, onApproveAll }: ReviewKeysProps) {
  const { t } = useT(['review', 'bench']);
  const { chapter, selection } = useBench();
  const { showsTexts, setShowsTexts } = useReviewState();
  const review = useReview();
  const router = useRouter();
  const comparison = useComparisonPath();
  const { isOpen } = selection;
  const cannotJudge = !review.mayJudge;

  useKeys({ id: 'bench', label: t('bench:keys.bench') }, [
    { id: 'find', keys: ['/'], label: t('bench:filter.find'), run: onFind },
    { id: 'goTo', keys: ['Mod+KeyG'], label: t('bench:goTo.title'), run: onGoTo },
    { id: 'apparatus', keys: ['Mod+.'], label: t('bench:keys.apparatus'), run: onApparatus },
  ]);
  useKeys({ id: 'review.rows', label: t('bench:keys.rows') }, [
    { id: 'next', keys: ['KeyJ'], label: t('keys.next'), run: review.next, repeats: true },
    { id: 'previous', keys: ['KeyK'], label: t('keys.previous'), run: review.previous, repeats: true },
    { id: 'down', keys: ['ArrowDown'], label: t('bench:keys.next'), run: review.down, repeats: true },
    { id: 'up', keys: ['ArrowUp'], label: t('bench:keys.previous'), run: review.up, repeats: true },
    { id: 'first', keys: ['Home'], label: t('bench:keys.first'), run: () => review.leap(Number.NEGATIVE_INFINITY) },
    { id: 'last', keys: ['End'], label: t('bench:keys.last'), run: () => review.leap(Number.POSITIVE_INFINITY) },
    {
      id: 'screenDown',
      keys: ['PageDown'],
      label: t('bench:keys.screenDown'),
      run: () => review.leap(leap),
      repeats: true,
    },
    { id: 'screenUp', keys: ['PageUp'], label: t('bench:keys.screenUp'), run: () => review.leap(-leap), repeats: true },
    { id: 'history', keys: ['KeyH'], label: t('bench:keys.history'), run: onHistory },
    { id: 'turn', keys: ['KeyB'], label: t('keys.turn'), run: review.turn, isDisabled: review.order.length < 2 },
    { id: 'comparison', keys: ['KeyP'], label: t('compare.title'), run: () => router.push(comparison) },
    { id: 'texts', keys: ['KeyV'], label: t('keys.texts'), run: () => setShowsTexts(!showsTexts) },
  ]);
  useKeys({ id: 'review.decide', label: t('keys.decide') }, [
    { id: 'approve', keys: ['KeyA'], label: t('act.approve'), run: review.approve, isDisabled: cannotJudge },
    {
      id: 'ask',
      keys: ['KeyR'],
      label: t('act.ask'),
      run: () => review.ask('changes-requested'),
      isDisabled: cannotJudge,
    },
    { id: 'edit', keys: ['KeyE'], label: t('act.edit'), run: review.edit, isDisabled: cannotJudge },
    {
      id: 'reject',
      keys: ['KeyX'],
      label: t('act.reject'),
      run: () => review.ask('rejected'),
      isDisabled: cannotJudge,
    },
    { id: 'skip', keys: ['KeyS'], label: t('act.skip'), run: review.skip, isDisabled: isOpen },
    { id: 'undo', keys: ['Mod+KeyZ'], label: t('bench:keys.undo'), run: review.undo, isDisabled: isOpen },
    {
      id: 'approveAll',
      keys: ['Shift+KeyA'],
      label: t('bulk.title'),
      run: onApproveAll,
      isDisabled: !chapter.bench.may.review,
    },
  ]);
  useKeys({ id: 'review.notes', label: t('keys.notes') }, [
    {
      id: 'comment',
      keys: ['KeyC'],
      label: t('comment.act'),
      run: () => review.note('comment'),
      isDisabled: !review.base,
    },
    { id: 'error', keys: ['KeyM'], label: t('error.act'), run: () => review.note('error'), isDisabled: cannotJudge },
  ]);
  return null;
}

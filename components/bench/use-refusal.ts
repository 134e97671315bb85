'use client';

import type { Refusal } from '@/core/editing/outbox';
import { useT } from '@/i18n/client';

/** Why a save or a decision was refused, in words. */
export function useRefusal(): (refusal: Refusal) => string {
  const { t } = useT('bench');
  return ({ code, reason }) => {
    if (code === 'sign-in-required') return t('refusal.signIn');
    if (code === 'forbidden') return t('refusal.forbidden');
    if (code === 'unsaved') return t('refusal.unsaved');
    if (code === 'unreached') return t('refusal.unreached');
    if (reason === 'approved') return t('refusal.approved');
    if (reason === 'term-faults') return t('refusal.terms');
    if (code === 'changed' || reason === 'newer-revision') return t('refusal.newer');
    if (code === 'not-found') return t('refusal.gone');
    if (reason === 'source-locked') return t('refusal.sourceLocked');
    if (reason === 'source-changed') return t('refusal.sourceChanged');
    if (reason === 'nothing-to-join') return t('refusal.nothingToJoin');
    if (reason === 'overlaps') return t('refusal.overlaps');
    return t('refusal.other', { code: reason ?? code });
  };
}

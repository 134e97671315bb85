'use client';

import { Check, CornerDownLeft, PencilLine } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import { ReasonLine } from '../../bench/rows/reason-line';
import { useReview } from '../use-review';
import { SheetActs } from './sheet-acts';

/** What may be decided of the version, each with its key. */
export function Decide() {
  const { t } = useT('review');
  const { base, mayJudge, asking, approve, ask, edit, skip, decide, stopAsking } = useReview();
  if (!mayJudge || !base) return null;
  const isAsking = asking?.kind === 'changes-requested' || asking?.kind === 'rejected';
  return (
    <SheetActs>
      {isAsking ? (
        <ReasonLine
          key={asking.kind}
          label={t(`reason.${asking.kind as 'changes-requested' | 'rejected'}`)}
          act={asking.kind === 'rejected' ? t('act.reject') : t('act.ask')}
          cancel={t('act.cancel')}
          size="medium"
          initial={base.state === asking.kind ? base.reason : ''}
          onSend={(reason) => decide(asking.kind, reason)}
          onClose={stopAsking}
        />
      ) : (
        <>
          <Button variant="primary" keys="KeyA" icon={<Check aria-hidden />} onPress={approve}>
            {t('act.approve')}
          </Button>
          <Button
            keys="KeyR"
            icon={<CornerDownLeft className="mirror" aria-hidden />}
            onPress={() => ask('changes-requested')}
          >
            {t('act.ask')}
          </Button>
          <Button keys="KeyE" icon={<PencilLine aria-hidden />} onPress={edit}>
            {t('act.edit')}
          </Button>
          <Button variant="plain" keys="KeyX" onPress={() => ask('rejected')}>
            {t('act.reject')}
          </Button>
          <Button variant="plain" keys="KeyS" onPress={skip}>
            {t('act.skip')}
          </Button>
        </>
      )}
    </SheetActs>
  );
}

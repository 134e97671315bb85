'use client';

import type { Version } from '@/api/contract/shapes';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useCommands } from '../use-commands';
import { Acts } from './acts';
import { ReasonLine } from './reason-line';
import styles from './row.module.css';

/** What may be done with the text that is shown, each with its key. */
export function ReadActs({ shown }: { shown: Version | null }) {
  const { t } = useT('bench');
  const { selection } = useBench();
  const { mayWrite, mayReview, isLocked, mine, approve, decide, reopen, open, toggleOmitted } = useCommands();
  const isJudged = shown?.state === 'approved' || shown?.state === 'rejected';
  if (!mayWrite && !mayReview && !isLocked) return null;
  return (
    <Acts>
      {selection.isAsking && shown ? (
        <ReasonLine
          label={t('ask.reason')}
          act={t('act.ask')}
          onSend={(reason) => {
            decide(shown, 'changes-requested', reason);
            selection.ask(false);
          }}
          onClose={() => selection.ask(false)}
        />
      ) : (
        <>
          {mayReview && shown && !isJudged && (
            <Button size="small" keys="KeyA" onPress={() => approve()}>
              {t('act.approve')}
            </Button>
          )}
          {mayReview && shown && shown.state !== 'changes-requested' && (
            <Button size="small" keys="KeyR" onPress={() => selection.ask(true)}>
              {t('act.ask')}
            </Button>
          )}
          <span className={styles.gap}>{isLocked && t('locked.approved')}</span>
          {isLocked && (
            <Button size="small" variant="primary" keys="KeyE" onPress={reopen}>
              {t('act.reopen')}
            </Button>
          )}
          {mayWrite && mine?.omitted && (
            <Button size="small" keys="KeyO" onPress={toggleOmitted}>
              {t('tool.takeUp')}
            </Button>
          )}
          {mayWrite && (
            <Button size="small" variant="primary" keys="Enter" onPress={open}>
              {mine ? t('act.write') : t('act.begin')}
            </Button>
          )}
        </>
      )}
    </Acts>
  );
}

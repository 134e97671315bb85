'use client';

import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useRefusal } from '../use-refusal';
import styles from './bars.module.css';

/** The decision taken last, which can be taken back for as long as the page is open. */
export function LastDecision() {
  const { t } = useT(['bench', 'common']);
  const { chapter } = useBenchChapter();
  const sayRefusal = useRefusal();
  const { news, last, undo } = chapter.decisions;
  if (!news) return null;
  const addressOf = (number: number) => `${chapter.bench.document.number}.${number}`;
  if (news.kind === 'failed') {
    const { number, refusal } = news;
    return (
      <span className={styles.decision} role="status">
        {t('bench:decision.failed', { address: addressOf(number), reason: sayRefusal(refusal) })}
      </span>
    );
  }
  const { number, after, said } = news.decision;
  return (
    <span className={styles.decision} role="status">
      {said ?? t('bench:decision.done', { address: addressOf(number), state: t(`common:state.${after}`) })}
      {last && news.kind === 'done' && (
        <>
          <span aria-hidden="true"> · </span>
          <TextButton onPress={undo}>{t('bench:decision.undo')}</TextButton>
        </>
      )}
    </span>
  );
}

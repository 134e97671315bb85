'use client';

import { useT } from 'next-i18next/client';
import { TextButton } from '@/components/ui/text-button';
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
  const { decision } = news;
  const address = `${chapter.bench.document.number}.${decision.number}`;
  const state = t(`common:state.${decision.after}`);
  return (
    <span className={styles.decision} role="status">
      {news.kind === 'failed'
        ? t('bench:decision.failed', { address, reason: sayRefusal(news.refusal) })
        : t('bench:decision.done', { address, state })}
      {last && news.kind === 'done' && (
        <>
          <span aria-hidden="true"> · </span>
          <TextButton onPress={undo}>{t('bench:decision.undo')}</TextButton>
        </>
      )}
    </span>
  );
}

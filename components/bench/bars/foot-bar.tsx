'use client';

import { useT } from 'next-i18next/client';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { ProgressInks } from '@/components/ui/progress-inks';
import { useBench } from '../bench-provider';
import styles from './bars.module.css';

/** How far the chapter has come, and what the hands can do here. */
export function FootBar() {
  const { t } = useT('bench');
  const { chapter, selection } = useBench();
  const { counts, may } = chapter.bench;
  const draft = counts.draft + counts['changes-requested'];
  return (
    <footer className={styles.foot}>
      <span className={styles.progress}>
        <ProgressInks
          approved={counts.approved}
          inReview={counts['in-review']}
          draft={draft}
          total={chapter.total}
          label={t('progress.label', {
            approved: counts.approved,
            review: counts['in-review'],
            draft,
            total: chapter.total,
          })}
        />
      </span>
      {t('progress.approved', { count: counts.approved, total: chapter.total })}
      <span className={styles.gap} />
      <Hint keys={['ArrowUp', 'ArrowDown']} label={t('hint.sentence')} />
      {may.translate && selection.isOpen && <Hint keys={['Mod+Enter']} label={t('hint.send')} />}
      {may.translate && !selection.isOpen && <Hint keys={['Enter']} label={t('hint.write')} />}
      {may.review && !selection.isOpen && <Hint keys={['KeyA']} label={t('hint.approve')} />}
      {may.translate && <Hint keys={['Mod+Digit1']} label={t('hint.take')} />}
      <Hint keys={['F8']} label={t('hint.work')} />
      {may.translate && <Hint keys={['Mod+KeyM']} label={t('hint.merge')} isWide />}
      {selection.isOpen && <Hint keys={['Escape']} label={t('hint.leave')} isWide />}
      <Hint keys={['?']} label={t('hint.keys')} />
    </footer>
  );
}

type HintProps = { keys: readonly string[]; label: string; isWide?: boolean };

function Hint({ keys, label, isWide = false }: HintProps) {
  return (
    <span className={styles.hint} data-wide={isWide || undefined}>
      {keys.map((chord) => (
        <KeyCap key={chord} keys={chord} />
      ))}
      {label}
    </span>
  );
}

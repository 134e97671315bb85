'use client';

import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import styles from './bars.module.css';
import { ChapterProgress } from './chapter-progress';
import { Hint } from './hint';

/** How far the chapter has come, and what the hands can do here. */
export function FootBar() {
  const { t } = useT('bench');
  const { chapter, selection } = useBench();
  const { may } = chapter.bench;
  return (
    <footer className={styles.foot}>
      <ChapterProgress />
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

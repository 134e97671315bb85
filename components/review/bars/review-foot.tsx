'use client';

import { useT } from '@/i18n/client';
import styles from '../../bench/bars/bars.module.css';
import { ChapterProgress } from '../../bench/bars/chapter-progress';
import { Hint } from '../../bench/bars/hint';
import { useBench } from '../../bench/bench-provider';

/** How far the chapter has come, and what the hands can do here. */
export function ReviewFoot() {
  const { t } = useT(['review', 'bench']);
  const { chapter, selection } = useBench();
  const { may } = chapter.bench;
  return (
    <footer className={styles.foot}>
      <ChapterProgress />
      <span className={styles.gap} />
      {selection.isOpen ? (
        <>
          <Hint keys={['Mod+Enter']} label={t('act.sendEdited')} />
          <Hint keys={['Escape']} label={t('bench:hint.leave')} />
        </>
      ) : (
        <>
          <Hint keys={['KeyJ', 'KeyK']} label={t('hint.move')} />
          {may.review && (
            <>
              <Hint keys={['KeyA']} label={t('hint.approve')} />
              <Hint keys={['KeyR']} label={t('hint.ask')} />
              <Hint keys={['KeyE']} label={t('hint.edit')} />
              <Hint keys={['KeyX']} label={t('hint.reject')} isWide />
            </>
          )}
          <Hint keys={['KeyS']} label={t('hint.skip')} isWide />
          <Hint keys={['Digit1']} label={t('hint.compare')} isWide />
          <Hint keys={['KeyC']} label={t('hint.comment')} />
          {may.review && <Hint keys={['KeyM']} label={t('hint.error')} />}
        </>
      )}
      <Hint keys={['?']} label={t('bench:hint.keys')} />
    </footer>
  );
}

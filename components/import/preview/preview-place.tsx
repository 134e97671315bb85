'use client';

import { type MouseEvent, memo, type Ref } from 'react';
import type { Doubt } from '@/core/format/doubtful-cuts';
import type { PreviewRow } from '@/core/format/preview-rows';
import { useT } from '@/i18n/client';
import { lastPlace } from '../use-caret';
import type { Preview } from '../use-preview';
import { DoubtLine } from './doubt-line';
import { offsetAtPoint } from './offset-at-point';
import styles from './preview-list.module.css';
import { SentenceText } from './sentence-text';

type PreviewPlaceProps = {
  ref: Ref<HTMLLIElement>;
  index: number;
  row: PreviewRow | null;
  /** Sentences of the chapter that begins here. */
  size: number;
  /** In the sentence, when it is the current one. */
  caret: number | null;
  doubt: Doubt | null;
  language: string;
  direction: 'ltr' | 'rtl';
  preview: Preview;
};

/** One place of the list. Its direction is the text's, so that numbers stand where lines begin. */
export const PreviewPlace = memo(function PreviewPlace(props: PreviewPlaceProps) {
  const { ref, index, row, size, caret, doubt, language, direction, preview } = props;
  const { t } = useT('import');
  const place = { ref, 'data-index': index, className: styles.place, dir: direction };

  if (row?.kind === 'chapter') {
    return (
      <li {...place}>
        <p className={`num ${styles.chapter}`}>
          <bdi className={styles.chapterName}>{t('preview.untitled', { number: row.document + 1 })}</bdi>
          <bdi>{t('count.sentences', { count: size })}</bdi>
        </p>
      </li>
    );
  }
  if (row?.kind !== 'sentence') {
    return (
      <li {...place}>
        <p className={`tx ${styles.between}`} lang={language}>
          {row?.text}
        </p>
      </li>
    );
  }

  function goToPointer(event: MouseEvent<HTMLElement>) {
    if (row?.kind !== 'sentence' || !getSelection()?.isCollapsed) return;
    preview.goTo(Math.min(row.start + (offsetAtPoint(event) ?? 0), lastPlace(row)));
  }

  return (
    <li {...place} data-current={caret !== null || undefined}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the preview do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the sentence inside takes the focus */}
      <div className={styles.sentence} data-opens={row.opensBlock || undefined} onClick={goToPointer}>
        <span className={`num ${styles.number}`}>{row.number}</span>
        <SentenceText
          text={row.text}
          label={t('preview.sentence', { number: row.number })}
          kind={row.blockKind}
          caret={caret}
          language={language}
        />
        {doubt && <DoubtLine doubt={doubt} row={row} isCurrent={caret !== null} preview={preview} />}
      </div>
    </li>
  );
}, isSamePlace);

function isSamePlace(before: PreviewPlaceProps, after: PreviewPlaceProps): boolean {
  const { row: rowBefore, preview: _before, ...restBefore } = before;
  const { row: rowAfter, preview: _after, ...restAfter } = after;
  // The current line acts on what the preview is now.
  if (after.caret !== null || after.doubt !== null) return false;
  const names = Object.keys(restAfter) as (keyof typeof restAfter)[];
  const isSameRow = JSON.stringify(rowBefore) === JSON.stringify(rowAfter);
  return isSameRow && names.every((name) => restBefore[name] === restAfter[name]);
}

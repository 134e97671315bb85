'use client';

import { useRouter } from 'next/navigation';
import type { OpenWork } from '@/api/contract/works';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { directionOf } from '@/i18n/languages';
import type { Cell } from './find-start-cell';
import { chapterPath, readingPath } from './work-paths';

/** The keys of the matrix. The first arrow leads to the current cell, the next ones move from it. */
export function useMatrixKeys(work: OpenWork, current: Cell, onMove: (cell: Cell) => void): void {
  const { t, lng } = useT('work');
  const router = useRouter();
  const onwards = directionOf(lng) === 'rtl' ? -1 : 1;
  const documentId = work.chapters[current.row]?.id;
  const language = work.languages[current.column]?.language;
  const place = documentId && language ? { workId: work.id, documentId, language } : null;

  function move(rows: number, columns: number) {
    const isInside = document.activeElement?.matches('[data-cell]');
    const by = isInside ? { rows, columns } : { rows: 0, columns: 0 };
    const within = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);
    onMove({
      row: within(current.row + by.rows, work.chapters.length),
      column: within(current.column + by.columns, work.languages.length),
    });
  }

  const moving = { repeats: true, isDisabled: place === null };
  useKeys({ id: 'work', label: t('matrix') }, [
    { id: 'up', keys: ['ArrowUp'], label: t('keys.up'), run: () => move(-1, 0), ...moving },
    { id: 'down', keys: ['ArrowDown'], label: t('keys.down'), run: () => move(1, 0), ...moving },
    { id: 'left', keys: ['ArrowLeft'], label: t('keys.left'), run: () => move(0, -onwards), ...moving },
    { id: 'right', keys: ['ArrowRight'], label: t('keys.right'), run: () => move(0, onwards), ...moving },
    {
      id: 'open',
      keys: ['Enter'],
      label: t('keys.open'),
      isDisabled: place === null,
      run: () => place && router.push(chapterPath(lng, place, work.mine)),
    },
    {
      id: 'read',
      keys: ['KeyR'],
      label: t('keys.read'),
      isDisabled: place === null,
      run: () => place && router.push(readingPath(lng, place)),
    },
  ]);
}

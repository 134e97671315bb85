'use client';

import type { KeyBinding } from '@/components/ui/keys/key-registry';
import { useKeys } from '@/components/ui/keys/use-keys';
import { languageDirection } from '@/core/text/language';
import type { CaretMove } from '@/core/text/move-caret';
import { useT } from '@/i18n/client';
import type { Preview } from '../use-preview';

/** The keys of the preview. Arrows follow the line: in Arabic the left one leads on. */
export function usePreviewKeys(preview: Preview, language: string, isDisabled: boolean): void {
  const { t } = useT('import');
  const isRtl = languageDirection(language) === 'rtl';
  const left = isRtl ? 'end' : 'start';
  const right = isRtl ? 'start' : 'end';

  const acts: KeyBinding[] = [
    { id: 'split', keys: ['Enter'], label: t('key.split'), run: preview.split },
    { id: 'join', keys: ['KeyM'], label: t('key.join'), run: () => preview.join(1) },
    { id: 'join-before', keys: ['Backspace'], label: t('key.joinBefore'), run: () => preview.join(-1) },
    { id: 'keep', keys: ['KeyK'], label: t('key.keep'), run: preview.keep },
    { id: 'undo', keys: ['Mod+KeyZ'], label: t('act.undo'), run: preview.undo },
    { id: 'redo', keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'], label: t('act.redo'), run: preview.redo },
    { id: 'next-check', keys: ['F8'], label: t('key.nextCheck'), run: () => preview.goToDoubt(1) },
    { id: 'previous-check', keys: ['Shift+F8'], label: t('key.previousCheck'), run: () => preview.goToDoubt(-1) },
  ];
  const moves: KeyBinding[] = [
    moving('next', 'ArrowDown', t('key.next'), () => preview.goBy(1)),
    moving('previous', 'ArrowUp', t('key.previous'), () => preview.goBy(-1)),
    caretMoving('left', 'ArrowLeft', t('key.left'), { by: 'character', towards: left }),
    caretMoving('right', 'ArrowRight', t('key.right'), { by: 'character', towards: right }),
    caretMoving('word-left', 'Mod+ArrowLeft', t('key.wordLeft'), { by: 'word', towards: left }),
    caretMoving('word-right', 'Mod+ArrowRight', t('key.wordRight'), { by: 'word', towards: right }),
    moving('start', 'Home', t('key.start'), () => preview.goToEdge('start')),
    moving('end', 'End', t('key.end'), () => preview.goToEdge('end')),
  ];
  useKeys(
    { id: 'import', label: t('preview.title') },
    [...acts, ...moves].map((binding) => ({ ...binding, isDisabled })),
  );

  function moving(id: string, key: string, label: string, run: () => void): KeyBinding {
    return { id, keys: [key], label, run, repeats: true };
  }

  function caretMoving(id: string, key: string, label: string, move: CaretMove): KeyBinding {
    return moving(id, key, label, () => preview.moveIn(move));
  }
}

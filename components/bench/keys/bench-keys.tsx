'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useCommands } from '../use-commands';
import { EditorKeys } from './editor-keys';
import { RowKeys } from './row-keys';

type BenchKeysProps = { onFind: () => void; onGoTo: () => void; onApparatus: () => void; onHistory: () => void };

/** All keys of the bench. */
export function BenchKeys({ onFind, onGoTo, onApparatus, onHistory }: BenchKeysProps) {
  const { t } = useT('bench');
  const { toWork } = useCommands();
  useKeys({ id: 'bench', label: t('keys.bench') }, [
    { id: 'find', keys: ['/'], label: t('filter.find'), run: onFind },
    { id: 'goTo', keys: ['Mod+KeyG'], label: t('goTo.title'), run: onGoTo },
    { id: 'toWork', keys: ['F8'], label: t('keys.toWork'), run: () => toWork(1) },
    { id: 'backToWork', keys: ['Shift+F8'], label: t('keys.backToWork'), run: () => toWork(-1) },
    { id: 'apparatus', keys: ['Mod+.'], label: t('keys.apparatus'), run: onApparatus },
  ]);
  return (
    <>
      <RowKeys onHistory={onHistory} />
      <EditorKeys />
    </>
  );
}

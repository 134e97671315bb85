'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useAskForNote } from './use-ask-for-note';

/** The key that asks for a note: a letter while nothing is written, a chord in the editor, too. */
export function NoteKeys() {
  const { t } = useT('notes');
  const { mayAsk, ask } = useAskForNote();
  useKeys({ id: 'bench.notes', label: t('title') }, [
    { id: 'add', keys: ['Mod+Alt+KeyN', 'KeyN'], label: t('keys.add'), run: ask, isDisabled: !mayAsk },
  ]);
  return null;
}

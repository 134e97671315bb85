'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useCommands } from '../use-commands';
import { useSuggestionActs } from './use-suggestion-acts';
import { useSuggestionsAt } from './use-suggestions';

export const takeKeys = 'Mod+Alt+KeyU';

/** The key that takes over what is suggested for the current sentence: a letter while nothing is written, else a chord. */
export function SuggestionKeys() {
  const { t } = useT('terms');
  const { lead } = useCommands();
  const { nextOf, take } = useSuggestionActs();
  const next = nextOf(useSuggestionsAt(lead?.id));
  useKeys({ id: 'bench.suggestions', label: t('suggested.title') }, [
    {
      id: 'take',
      keys: [takeKeys, 'KeyU'],
      label: t('suggested.take'),
      run: () => next && take(next),
      isDisabled: !next,
    },
  ]);
  return null;
}

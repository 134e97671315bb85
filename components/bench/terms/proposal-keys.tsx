'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useCommands } from '../use-commands';
import { useAskForTerm } from './use-ask-for-term';
import { useLineActs } from './use-line-acts';

export const proposeKeys = 'Mod+Alt+KeyG';
export const lineKeys = 'Alt+Shift+KeyL';

/** The keys that say what words of the source are: a term, or a line in another language. Letters while nothing is written. */
export function ProposalKeys() {
  const { t } = useT('terms');
  const { lead } = useCommands();
  const { mayAsk, ask } = useAskForTerm();
  const { languages, toggle } = useLineActs();
  useKeys({ id: 'bench.proposal', label: t('keys.scope') }, [
    { id: 'propose', keys: [proposeKeys, 'KeyG'], label: t('propose.act'), run: ask, isDisabled: !mayAsk },
    {
      id: 'line',
      keys: [lineKeys],
      label: t('keys.line'),
      run: () => lead && toggle(lead),
      isDisabled: !lead || languages.length === 0,
    },
  ]);
  return null;
}

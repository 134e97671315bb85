'use client';

import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import apparatus from '../apparatus/apparatus.module.css';
import { useCommands } from '../use-commands';
import { SuggestionEntry } from './suggestion-entry';
import { useSuggestionActs } from './use-suggestion-acts';
import { useSuggestionsAt } from './use-suggestions';

const takeKeys = 'Mod+Alt+KeyU';

/** What is suggested for the versions of the current sentence, because another term is preferred now; nothing where nothing is. */
export function SuggestionsSection() {
  const { t } = useT('terms');
  const { lead } = useCommands();
  const suggestions = useSuggestionsAt(lead?.id);
  const { maySettle, take } = useSuggestionActs();
  const next = suggestions.find((one) => maySettle(one) && !one.isStale);
  useKeys({ id: 'bench.suggestions', label: t('suggested.title') }, [
    {
      id: 'take',
      keys: [takeKeys, 'KeyU'],
      label: t('suggested.take'),
      run: () => next && take(next),
      isDisabled: !next,
    },
  ]);
  if (suggestions.length === 0) return null;
  return (
    <section className={apparatus.section} aria-label={t('suggested.title')}>
      <h2 className={apparatus.heading}>
        {t('suggested.title')} <span className="num">{suggestions.length}</span>
      </h2>
      {suggestions.map((one) => (
        <SuggestionEntry key={one.id} suggestion={one} keys={one === next ? takeKeys : null} />
      ))}
    </section>
  );
}

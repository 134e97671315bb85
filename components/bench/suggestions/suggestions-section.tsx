'use client';

import { useT } from '@/i18n/client';
import apparatus from '../apparatus/apparatus.module.css';
import { useCommands } from '../use-commands';
import { SuggestionEntry } from './suggestion-entry';
import { takeKeys } from './suggestion-keys';
import { useSuggestionActs } from './use-suggestion-acts';
import { useSuggestionsAt } from './use-suggestions';

/** What is suggested for the versions of the current sentence, because another term is preferred now; nothing where nothing is. */
export function SuggestionsSection() {
  const { t } = useT('terms');
  const { lead } = useCommands();
  const suggestions = useSuggestionsAt(lead?.id);
  const next = useSuggestionActs().nextOf(suggestions);
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

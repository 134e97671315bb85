'use client';

import { Opener } from '@/components/ui/opener';
import { useT } from '@/i18n/client';
import notes from '../notes/notes.module.css';
import { useSuggestions } from './use-suggestions';

const loadList = () => import('./suggestion-list').then((file) => file.SuggestionList);

/** How many suggestions of the chapter are open, which leads to them; nothing while there are none. */
export function OpenSuggestions() {
  const { t } = useT('terms');
  const { length } = useSuggestions();
  if (length === 0) return null;
  const label = t('suggested.count', { count: length });
  return (
    <Opener label={label} opens="dialog" load={loadList} given={{}}>
      <span className={notes.lostCount}>{label}</span>
    </Opener>
  );
}

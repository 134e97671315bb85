import type { Edition } from '@/api/contract/editions';
import { ownName } from '@/components/work/own-name';

/** What an edition is called: its language, and its name or stance where it has one. */
export function nameOfEdition({ language, name, stance }: Pick<Edition, 'language' | 'name' | 'stance'>): string {
  return [ownName(language), name || stance].filter(Boolean).join(', ');
}

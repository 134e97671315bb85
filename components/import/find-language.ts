import { api } from '@/api/queries';
import type { Choices } from './choices';
import { sampleText } from './sample-text';

/** The language of a text as the server finds it; open when it finds none, or can't be asked. */
export async function findLanguage(text: string): Promise<Pick<Choices, 'language' | 'certainty'>> {
  const found = await api.works.detectLanguage({ text: sampleText(text) }).catch(() => null);
  if (!found?.language) return { language: null, certainty: 'open' };
  return { language: found.language, certainty: found.sure ? 'sure' : 'unsure' };
}

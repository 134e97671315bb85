import type { Concept } from './concept';
import { listRenderings } from './list-renderings';
import { isOfLanguage } from './sought-terms';

type Gloss = { readonly language: string; readonly text: string };

/** The first clause of a definition says the most. */
const clause = /^[^.,;:。、；：،؛]+/u;

/**
 * What stands under a word in a line that is read word by word: the rendering where the language translates the concept, else the
 * beginning of its definition. Null where there is neither.
 */
export function glossConcept(concept: Concept, language: string, glossaryLanguage: string): Gloss | null {
  const isTranslated = concept.treatments.some(
    (one) => one.kind === 'translate' && isOfLanguage(one.language, language),
  );
  const [rendering] = isTranslated ? listRenderings(concept, language) : [];
  if (rendering) return { language, text: rendering.text };
  const text = clause.exec(concept.definition)?.[0].trim();
  return text ? { language: glossaryLanguage, text } : null;
}

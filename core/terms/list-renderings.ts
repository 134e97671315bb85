import { type Concept, mayStand, termStatuses } from './concept';
import { targetTerms } from './sought-terms';

export type Rendering = { readonly termId: string; readonly text: string };

/** What may stand for a concept in a language: the preferred term and its confirmed forms, then the admitted ones. */
export function listRenderings(concept: Concept, language: string): Rendering[] {
  return targetTerms([concept], language)
    .filter(mayStand)
    .toSorted((a, b) => termStatuses.indexOf(a.status) - termStatuses.indexOf(b.status))
    .flatMap(({ termId, text, forms }) =>
      [text, ...forms.filter(({ confirmed }) => confirmed).map((form) => form.text)].map((one) => ({
        termId,
        text: one,
      })),
    );
}

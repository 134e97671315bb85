import type { Concept, Term } from '../concept';
import { conceptLimits } from '../concept-limits';

type Fitted = { readonly concept: Concept | null; readonly tooLong: readonly string[] };

/** A concept without what is longer than a glossary keeps; that is named. Null where no term is left. */
export function fitConcept(concept: Concept): Fitted {
  const tooLong: string[] = [];
  const shorten = <One extends object>(one: One, names: readonly (keyof One & keyof typeof conceptLimits)[]): One => {
    const left = names.filter((name) => String(one[name]).length > conceptLimits[name]);
    tooLong.push(...left.map((name) => `${name}: ${String(one[name]).slice(0, 60)}…`));
    return { ...one, ...Object.fromEntries(left.map((name) => [name, ''])) };
  };
  const terms = concept.terms.slice(0, conceptLimits.terms).flatMap((term): Term[] => {
    const fitted = shorten(term, ['text', 'partOfSpeech', 'gender', 'pronunciation', 'origin', 'usageNote']);
    const forms = term.forms.filter(({ text }) => text.length <= conceptLimits.text).slice(0, conceptLimits.forms);
    if (forms.length < term.forms.length) tooLong.push(`forms: ${term.text.slice(0, 60)}`);
    return fitted.text === '' ? [] : [{ ...fitted, forms }];
  });
  if (concept.terms.length > conceptLimits.terms) tooLong.push(`terms: ${concept.terms.length}`);
  const fitted = shorten(concept, ['subject', 'definition', 'note']);
  const treatments = concept.treatments.slice(0, conceptLimits.treatments);
  return { concept: terms.length === 0 ? null : { ...fitted, terms, treatments }, tooLong };
}

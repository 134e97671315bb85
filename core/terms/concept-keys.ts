import type { Concept } from './concept';

export type ConceptKeys = {
  /** The first term in small letters, by which lists go. */
  readonly headword: string;
  readonly headwordLanguage: string;
  /** Languages in which something stands for the concept: a preferred term, or the headword where it is kept. */
  readonly rendered: readonly string[];
  /** All that the concept is found by, in small letters, a line each: terms, forms, definition, note. */
  readonly wording: string;
};

/** What a list of concepts sorts, filters and looks through, so that it needn't gather it from each term. */
export function conceptKeys({ terms, treatments, definition, note }: Concept): ConceptKeys {
  const [headword] = terms;
  const preferred = terms.filter(({ status }) => status === 'preferred');
  const kept = treatments.filter(({ kind }) => kind === 'keep');
  const found = terms.flatMap(({ text, forms }) => [text, ...forms.map((form) => form.text)]);
  return {
    headword: headword?.text.toLowerCase() ?? '',
    headwordLanguage: headword?.language ?? '',
    rendered: [...new Set([...preferred, ...kept].map(({ language }) => language))],
    wording: [...found, definition, note].filter(Boolean).join('\n').toLowerCase(),
  };
}

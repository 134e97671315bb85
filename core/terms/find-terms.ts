import { usesSpaces } from '@/core/text/language';
import type { TextSpan } from '@/core/text/span';
import type { TermStatus } from './concept';
import { findInCharacters } from './find-in-characters';
import { findInWords } from './find-in-words';
import type { SoughtTerm } from './sought-terms';
import type { FoundBy, Stemmer } from './term-trie';

/** A term where it stands in a text. `form` is the text as written there. */
export type TermOccurrence = {
  readonly conceptId: string;
  readonly termId: string;
  readonly language: string;
  readonly status: TermStatus;
  readonly span: TextSpan;
  readonly form: string;
  readonly by: FoundBy;
};

export type TermFinder = {
  /**
   * The terms of the text, in its order; the longest wins where several overlap, and concepts that share a spelling share its
   * span. Between the words of a term one other word may stand.
   */
  readonly find: (text: string) => TermOccurrence[];
};

/** Builds the index of a glossary for texts in a language, once for many sentences. */
export function createTermFinder(
  terms: readonly SoughtTerm[],
  language: string,
  { stem = null }: { readonly stem?: Stemmer | null } = {},
): TermFinder {
  return usesSpaces(language) ? findInWords(terms, language, stem) : findInCharacters(terms, language);
}

export const termStatuses = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const;
export type TermStatus = (typeof termStatuses)[number];

/** Whether a term of a status answers for its concept in a translation. */
export function mayStand({ status }: { readonly status: TermStatus }): boolean {
  return status === 'preferred' || status === 'admitted';
}

export const treatmentKinds = ['keep', 'transliterate', 'translate'] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];

/**
 * Whether the case of a word's first letter matters: `free` not at all; `initial` a small letter may become a capital, as at
 * the start of a sentence; `exact` as written. A word all in capitals passes every rule.
 */
export const caseRules = ['free', 'initial', 'exact'] as const;
export type CaseRule = (typeof caseRules)[number];

/** An inflected or variant spelling of a term: confirmed by a person, or only seen. */
export type TermForm = { readonly text: string; readonly confirmed: boolean };

export type Term = {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly status: TermStatus;
  readonly partOfSpeech: string;
  readonly gender: string;
  /** In the International Phonetic Alphabet, without slashes; empty when not known. */
  readonly pronunciation: string;
  readonly origin: string;
  readonly usageNote: string;
  readonly caseRule: CaseRule;
  /** Looks like a word of other languages (`no`, `in`), and so counts only in a line of its own language. */
  readonly homograph: boolean;
  readonly forms: readonly TermForm[];
};

/** How a concept is rendered in one target language. */
export type Treatment = {
  readonly language: string;
  readonly kind: TreatmentKind;
  /** Null where each term says it for itself. */
  readonly caseRule: CaseRule | null;
  readonly italics: boolean;
};

/** A thing and what it is called. Its first term is the one it is known by, and the one that `keep` keeps. */
export type Concept = {
  readonly id: string;
  readonly subject: string;
  readonly definition: string;
  readonly note: string;
  readonly terms: readonly Term[];
  readonly treatments: readonly Treatment[];
};

export type Glossary = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly concepts: readonly Concept[];
};

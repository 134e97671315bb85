import { arabic } from './inflections/arabic';
import { english } from './inflections/english';
import { french } from './inflections/french';
import { german } from './inflections/german';
import { korean } from './inflections/korean';
import { polish } from './inflections/polish';
import { russian } from './inflections/russian';
import { spanish } from './inflections/spanish';
import { turkish } from './inflections/turkish';

/**
 * How a language bends its nouns and adjectives. A word of the text may be a form of a term's word when they have a key in
 * common. Words come folded (see `foldWord`).
 */
export type Inflection = {
  readonly ofTerm: (word: string, isAdjective: boolean) => string[];
  readonly ofText: (word: string) => string[];
};

const inflections: Record<string, Inflection> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ko: korean,
  pl: polish,
  ru: russian,
  tr: turkish,
};

/** Null where the language has no rules yet. */
export function findInflection(language: string): Inflection | null {
  return inflections[language.split('-')[0] ?? ''] ?? null;
}

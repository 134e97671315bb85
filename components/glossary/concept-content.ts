import { v7 } from 'uuid';
import type { Concept } from '@/api/contract/concepts';
import { plainTerm } from '@/core/terms/plain-term';

export type ConceptContent = Pick<Concept, 'subject' | 'definition' | 'note' | 'terms' | 'treatments'>;
export type ContentTerm = ConceptContent['terms'][number];

/** What a person writes of a concept, without what the server says about it. */
export function contentOf({ subject, definition, note, terms, treatments }: Concept): ConceptContent {
  return { subject, definition, note, terms, treatments };
}

export function emptyContent(language: string): ConceptContent {
  return { subject: '', definition: '', note: '', terms: [aTerm(language)], treatments: [] };
}

export function aTerm(language: string): ContentTerm {
  return { ...plainTerm(v7(), language, '', true), forms: [] };
}

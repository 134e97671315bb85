import { v7 } from 'uuid';
import type { Concept, Glossary, Term } from '@/core/terms/concept';
import { plainTerm } from '@/core/terms/plain-term';
import type { Database } from '@/db/client';
import { createContext } from '@/services/context';
import { loadGlossaries } from '@/services/folder/load-glossaries';

/** A term as a glossary's file has it. */
export function aTerm(language: string, text: string, more: Partial<Term> = {}): Term {
  return { ...plainTerm(v7(), language, text, true), ...more };
}

export function aConcept(terms: readonly Term[], more: Partial<Concept> = {}): Concept {
  return { id: v7(), subject: '', definition: '', note: '', terms, treatments: [], ...more };
}

/** Heda stays Heda in Spanish and is written هيدا in Arabic; a kettle is a tetera. */
export function theConcepts() {
  const heda = aConcept(
    [
      aTerm('art-x-trigedas', 'Heda', { caseRule: 'exact', pronunciation: 'hɛdə' }),
      aTerm('es', 'comandante', { status: 'forbidden', caseRule: 'free' }),
      aTerm('ar', 'هيدا'),
    ],
    {
      definition: 'The one who leads a people.',
      treatments: [
        { language: 'es', kind: 'keep', caseRule: null, italics: false },
        { language: 'ar', kind: 'transliterate', caseRule: null, italics: false },
      ],
    },
  );
  const kettle = aConcept([aTerm('en', 'kettle'), aTerm('es', 'tetera')], { subject: 'Kitchen' });
  return { heda, kettle };
}

/** A stored glossary whose home is a work. */
export async function aGlossary(database: Database, workId: string, concepts: readonly Concept[]): Promise<Glossary> {
  const glossary = { id: v7(), name: 'The Frost Book', language: 'en', concepts };
  await loadGlossaries(createContext(database, null), workId, [glossary]);
  return glossary;
}

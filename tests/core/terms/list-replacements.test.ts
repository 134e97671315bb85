import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '@/core/terms/concept';
import { listReplacements } from '@/core/terms/list-replacements';
import { aConcept, aTerm } from './a-term';

const maroma = aTerm('maroma', { language: 'es' });
const soga = aTerm('soga', { language: 'es', status: 'admitted' });
const rope = aConcept('rope', { terms: [aTerm('rope'), maroma, soga] });

const heda = aConcept('Heda', {
  terms: [aTerm('Heda', { language: 'art-x-trigedas' })],
  treatments: [{ language: 'es', kind: 'keep', caseRule: null, italics: false }],
});

describe('listReplacements', () => {
  it('names what gives way to a term that is preferred now', () => {
    const after = withTerms(rope, { ...maroma, status: 'admitted' }, { ...soga, status: 'preferred' });
    expect(said(rope, after)).toEqual(['es maroma → soga']);
  });

  it('names a term that was taken away, forbidden, or written otherwise', () => {
    expect(said(rope, withTerms(rope, soga))).toEqual(['es maroma → soga']);
    expect(said(rope, withTerms(rope, maroma))).toEqual(['es soga → maroma']);
    expect(said(rope, withTerms(rope, maroma, { ...soga, status: 'forbidden' }))).toEqual(['es soga → maroma']);
    expect(said(rope, withTerms(rope, { ...maroma, text: 'guindaleza' }, soga))).toEqual(['es maroma → guindaleza']);
  });

  it('names a word that was unknown and is forbidden now', () => {
    const cuerda = aTerm('cuerda', { language: 'es', status: 'forbidden' });
    expect(said(rope, withTerms(rope, maroma, soga, cuerda))).toEqual(['es cuerda → maroma']);
  });

  it('lets what is kept give way to a translation', () => {
    const comandante = aTerm('comandante', { language: 'es' });
    const after = { ...heda, terms: [...heda.terms, comandante], treatments: [] };
    expect(said(heda, after)).toEqual(['es Heda → comandante']);
  });

  it('says that nothing stands for a concept that is taken away', () => {
    expect(said(rope, null)).toEqual(['es maroma → nothing', 'es soga → nothing']);
  });

  it('is empty where nothing gives way', () => {
    expect(said(rope, { ...rope, definition: 'The cable of the ferry.' })).toEqual([]);
    expect(said(rope, withTerms(rope, maroma, soga, aTerm('cabo', { language: 'es', status: 'admitted' })))).toEqual(
      [],
    );
  });
});

function withTerms(concept: Concept, ...terms: Term[]): Concept {
  return { ...concept, terms: [...concept.terms.slice(0, 1), ...terms] };
}

function said(before: Concept, after: Concept | null): string[] {
  return listReplacements(before, after, ['es']).map(
    ({ language, from, to }) => `${language} ${from.text} → ${to?.text ?? 'nothing'}`,
  );
}

import { expect, it } from 'vitest';
import { checkTerms } from '@/core/terms/check-terms';
import { createTermFinder } from '@/core/terms/find-terms';
import { listEntries } from '@/core/terms/list-entries';
import { sourceTerms, targetTerms } from '@/core/terms/sought-terms';
import { aConcept, aTerm } from './a-term';

const heda = aConcept('heda', {
  terms: [
    aTerm('Heda', { language: 'art-x-trigedas', caseRule: 'exact' }),
    aTerm('comandante', { language: 'es', status: 'forbidden' }),
  ],
  treatments: [{ language: 'es', kind: 'keep', caseRule: null, italics: false }],
});
const rope = aConcept('rope', { terms: [aTerm('rope'), aTerm('maroma', { language: 'es' })] });
const concepts = new Map([heda, rope].map((concept) => [concept.id, concept]));

/** An entry a line: what the source has, how often, what may be put, what may not, and what was found. */
function list(source: string, target: string): string[] {
  const check = {
    concepts,
    sourceFinder: createTermFinder(sourceTerms([heda, rope], ['en', 'art-x-trigedas']), 'en'),
    targetFinder: createTermFinder(targetTerms([heda, rope], 'es'), 'es'),
    targetLanguage: 'es',
  };
  const entries = listEntries(check.sourceFinder.find(source), checkTerms(source, target, check), concepts, 'es');
  return entries.map(
    ({ occurrences, treatment, renderings, forbidden, finding }) =>
      `${occurrences.map(({ form }) => form).join(' ')}: ${treatment ?? '-'} ${renderings.map(({ text }) => text).join()} not ${forbidden.join() || '-'}: ${finding?.kind}`,
  );
}

it('has one entry for each concept, in the order of the source', () => {
  expect(list('The rope, Heda, said Heda.', '—La maroma, Heda —dijo Heda.')).toEqual([
    'rope: - maroma not -: used',
    'Heda Heda: keep Heda not comandante: used',
  ]);
});

it('shows the gravest of what became of a term', () => {
  expect(list('Heda and Heda.', 'Heda y la comandante.')).toEqual(['Heda Heda: keep Heda not comandante: forbidden']);
});

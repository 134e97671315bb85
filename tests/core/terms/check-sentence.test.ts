import { describe, expect, it } from 'vitest';
import { checkSentence, type SentenceTerms } from '@/core/terms/check-sentence';
import type { TermWaiver } from '@/core/terms/check-terms';
import { createTermFinder } from '@/core/terms/find-terms';
import { joinSentenceTerms } from '@/core/terms/join-sentence-terms';
import { judgeFinding } from '@/core/terms/judge-finding';
import { sourceTerms } from '@/core/terms/sought-terms';
import { aConcept, aTerm } from './a-term';

const heda = aConcept('heda', {
  terms: [
    aTerm('Heda', { language: 'art-x-trigedas' }),
    aTerm('comandante', { language: 'es', status: 'forbidden' }),
    aTerm('القائد', { language: 'ar', status: 'forbidden' }),
  ],
  treatments: [{ language: 'es', kind: 'keep', caseRule: null, italics: false }],
});
const kettle = aConcept('kettle', {
  terms: [
    aTerm('kettle'),
    aTerm('tetera', { language: 'es' }),
    aTerm('pava', { language: 'es', status: 'deprecated' }),
  ],
});
const concepts = new Map([heda, kettle].map((one) => [one.id, one]));
const finder = createTermFinder(sourceTerms([heda, kettle], ['en', 'art-x-trigedas']), 'en');

function aSentence(source: string, waivers: TermWaiver[] = []): SentenceTerms {
  return { source, occurrences: finder.find(source), concepts, waivers };
}

function faultsOf(sentence: SentenceTerms, target: string, language = 'es') {
  return checkSentence(sentence, target, language).flatMap((finding) => {
    const concept = concepts.get(finding.source.conceptId);
    const severity = concept && judgeFinding(finding, concept, language);
    return severity ? [`${severity}: ${finding.kind} ${finding.source.form}`] : [];
  });
}

describe('checkSentence', () => {
  it('takes a forbidden term, and a missing one that is kept, for faults', () => {
    expect(faultsOf(aSentence('The Heda came.'), 'Vino la Heda.')).toEqual([]);
    expect(faultsOf(aSentence('The Heda came.'), 'Vino la comandante.')).toEqual(['fault: forbidden Heda']);
    expect(faultsOf(aSentence('The Heda came.'), 'Vino.')).toEqual(['fault: missing Heda']);
  });

  it('only warns of a missing term that is translated, and of a deprecated one', () => {
    expect(faultsOf(aSentence('The kettle sang.'), 'Cantaba.')).toEqual(['warning: missing kettle']);
    expect(faultsOf(aSentence('The kettle sang.'), 'La pava cantaba.')).toEqual(['warning: deprecated kettle']);
  });

  it('asks nothing where an occurrence is waived', () => {
    const waived = [{ conceptId: 'heda', span: { start: 4, end: 8 }, reason: 'rank, not the title' }];
    expect(faultsOf(aSentence('The Heda came.', waived), 'Vino.')).toEqual([]);
  });
});

describe('joinSentenceTerms', () => {
  it('keeps every occurrence and waiver on its words', () => {
    const waived = [{ conceptId: 'heda', span: { start: 0, end: 4 }, reason: 'a name' }];
    const joined = joinSentenceTerms([aSentence('The Heda came. '), aSentence('Heda slept.', waived)]);
    expect(joined.occurrences.map(({ span }) => joined.source.slice(span.start, span.end))).toEqual(['Heda', 'Heda']);
    expect(faultsOf(joined, 'Vino y durmió.')).toEqual(['fault: missing Heda']);
    expect(faultsOf(joined, 'Vino la Heda y durmió.')).toEqual([]);
  });
});

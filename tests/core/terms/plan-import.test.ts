import { describe, expect, it } from 'vitest';
import { planImportSteps } from '@/core/terms/plan-import';
import { aConcept, aTerm } from './a-term';

const names = ['kettle', 'bell', 'frost'];
const stored = names.map((name) => aConcept(name, { terms: [aTerm(name)] }));
const file = [...names, 'stove'].map((name, at) => ({
  concept: aConcept(`read ${name}`, { terms: [aTerm(name), aTerm(`${name} es`, { language: 'es' })] }),
  isKnown: false,
  line: at + 2,
}));

describe('planImportSteps', () => {
  it('stops after each concept, that others may have their turn, and comes to one plan', () => {
    const steps = planImportSteps(stored, file);
    let taken = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) taken++;
    expect(taken).toBeGreaterThanOrEqual(stored.length + file.length);
    expect(step.value.changed.map(({ after }) => after.terms.map(({ text }) => text))).toEqual(
      names.map((name) => [name, `${name} es`]),
    );
    expect(step.value.added.map(({ id }) => id)).toEqual(['read stove']);
  });
});

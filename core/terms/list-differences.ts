import type { Concept, Term, Treatment } from './concept';
import { plainTerm } from './plain-term';

const conceptFields = ['subject', 'definition', 'note'] as const;
const termFields = [
  'status',
  'partOfSpeech',
  'gender',
  'pronunciation',
  'origin',
  'usageNote',
  'caseRule',
  'homograph',
  'forms',
] as const;
const treatmentFields = ['kind', 'caseRule', 'italics'] as const;

export type DifferentField =
  | (typeof conceptFields)[number]
  | (typeof termFields)[number]
  | 'term'
  | 'treatment'
  | 'treatmentCase'
  | 'italics'
  | 'order';

/** What stands otherwise in a concept; empty texts are what isn't there. `language` and `term` say where, if not in the concept itself. */
export type ConceptDifference = {
  readonly field: DifferentField;
  readonly language: string;
  readonly term: string;
  readonly before: string;
  readonly after: string;
};

/** Every field in which a concept differs from what it was, or says something, where it wasn't there. New terms are preferred unless said. */
export function listDifferences(before: Concept | null, after: Concept): ConceptDifference[] {
  const differences: ConceptDifference[] = [];
  const compare = (field: DifferentField, was: string, is: string, language = '', term = '') => {
    if (was !== is) differences.push({ field, language, term, before: was, after: is });
  };
  for (const field of conceptFields) compare(field, before?.[field] ?? '', after[field]);

  const terms = pairUp(before?.terms ?? [], after.terms, ({ id }) => id);
  for (const [was, is] of terms) {
    const { language, text } = is ?? was;
    compare('term', was?.text ?? '', is?.text ?? '', language);
    if (!is) continue;
    for (const field of termFields) {
      const words = wordsOf(is, field);
      const isUsual = !was && words === wordsOf(plain, field);
      if (!isUsual) compare(field, was ? wordsOf(was, field) : '', words, language, text);
    }
  }
  if (differences.length === 0) compare('order', textsOf(before?.terms ?? []), textsOf(after.terms));

  for (const [was, is] of pairUp(before?.treatments ?? [], after.treatments, ({ language }) => language)) {
    const { language } = is ?? was;
    for (const field of treatmentFields) {
      const name = field === 'kind' ? 'treatment' : field === 'caseRule' ? 'treatmentCase' : 'italics';
      compare(name, treatmentWords(was, field), treatmentWords(is, field), language);
    }
  }
  return differences;
}

/** What a new term is, unless it says otherwise. */
const plain = plainTerm('', '', '', true);

function wordsOf(term: Term, field: (typeof termFields)[number]): string {
  if (field === 'forms') return term.forms.map(({ text }) => text).join(', ');
  if (field === 'homograph') return term.homograph ? 'yes' : '';
  return term[field];
}

function treatmentWords(treatment: Treatment | undefined, field: (typeof treatmentFields)[number]): string {
  if (!treatment) return '';
  if (field === 'italics') return treatment.italics ? 'yes' : '';
  return treatment[field] ?? '';
}

function textsOf(terms: readonly Term[]): string {
  return terms.map(({ text }) => text).join(', ');
}

type Pair<One> = [One, One] | [One, undefined] | [undefined, One];

/** Those of both lists by a key; what only the first has comes last. */
function pairUp<One>(before: readonly One[], after: readonly One[], keyOf: (one: One) => string): Pair<One>[] {
  const left = new Map(before.map((one) => [keyOf(one), one]));
  const pairs = after.map((is): Pair<One> => {
    const was = left.get(keyOf(is));
    left.delete(keyOf(is));
    return was === undefined ? [undefined, is] : [was, is];
  });
  return [...pairs, ...[...left.values()].map((was): Pair<One> => [was, undefined])];
}

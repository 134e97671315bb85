import type { Concept, Term, TermForm, Treatment } from './concept';
import { isSame } from './is-same';

/** `clashes` are the fields that both changed, each to something else: `definition`, `terms.<id>.text`, `treatments.<language>`. */
export type MergedConcept = { readonly concept: Concept; readonly clashes: readonly string[] };

/**
 * A concept with what two people changed of it, each from the same base. Where they clash it is as `theirs`. Order is that of
 * `mine`, with what only they added behind.
 */
export function mergeConcepts(base: Concept, mine: Concept, theirs: Concept): MergedConcept {
  const clashes: string[] = [];

  function choose<Value>(path: string, before: Value, ours: Value, other: Value): Value {
    if (isSame(ours, other) || isSame(ours, before)) return other;
    if (!isSame(other, before)) {
      clashes.push(path);
      return other;
    }
    return ours;
  }

  function chooseFields<One extends object>(
    path: string,
    before: One,
    ours: One,
    other: One,
    skipped: string[] = [],
  ): One {
    const names = Object.keys(ours).filter((name) => !skipped.includes(name)) as (keyof One & string)[];
    const chosen = names.map((name) => [name, choose(`${path}${name}`, before[name], ours[name], other[name])]);
    return { ...ours, ...Object.fromEntries(chosen) };
  }

  function chooseOnes<One extends object>(
    path: string,
    keyOf: (one: One) => string,
    lists: { before: readonly One[]; ours: readonly One[]; other: readonly One[] },
    both: (path: string, before: One, ours: One, other: One) => One,
  ): One[] {
    const [before, ours, other] = [lists.before, lists.ours, lists.other].map(
      (ones) => new Map(ones.map((one) => [keyOf(one), one])),
    ) as [Map<string, One>, Map<string, One>, Map<string, One>];
    return [...new Set([...ours.keys(), ...other.keys()])].flatMap((key) => {
      const [was, mineIs, theirsIs] = [before.get(key), ours.get(key), other.get(key)];
      if (was && mineIs && theirsIs) return both(`${path}.${key}.`, was, mineIs, theirsIs);
      return choose(`${path}.${key}`, was, mineIs, theirsIs) ?? [];
    });
  }

  const chooseTerm = (path: string, before: Term, ours: Term, other: Term): Term => ({
    ...chooseFields(path, before, ours, other, ['forms']),
    forms: chooseOnes<TermForm>(
      `${path}forms`,
      ({ text }) => text,
      { before: before.forms, ours: ours.forms, other: other.forms },
      chooseFields,
    ),
  });

  const concept: Concept = {
    ...chooseFields('', base, mine, theirs, ['terms', 'treatments']),
    terms: chooseOnes(
      'terms',
      ({ id }) => id,
      { before: base.terms, ours: mine.terms, other: theirs.terms },
      chooseTerm,
    ),
    treatments: chooseOnes<Treatment>(
      'treatments',
      ({ language }) => language,
      { before: base.treatments, ours: mine.treatments, other: theirs.treatments },
      chooseFields,
    ),
  };
  return { concept, clashes };
}

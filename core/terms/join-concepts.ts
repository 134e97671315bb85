import type { Concept, Term } from './concept';

/** A concept that takes another's word: what that prefers is preferred, what it preferred itself is admitted. */
export function giveWay(stored: Concept, read: Concept): Concept {
  const preferred = new Map(
    read.terms.flatMap((one) => (one.status === 'preferred' ? [[one.language, one.text]] : [])),
  );
  const terms = stored.terms.map((term): Term => {
    const text = preferred.get(term.language);
    if (text === undefined) return term;
    if (term.text === text) return { ...term, status: 'preferred' };
    return term.status === 'preferred' ? { ...term, status: 'admitted' } : term;
  });
  return {
    ...stored,
    subject: read.subject || stored.subject,
    definition: read.definition || stored.definition,
    note: read.note || stored.note,
    terms,
  };
}

type Said = { readonly subject?: string; readonly definition?: string; readonly note?: string } & Partial<Term>;

/** A concept with what another says besides. What both say, each otherwise, stays as it is and is told. */
export function joinConcepts(stored: Concept, read: Concept, tell: (what: string) => void = () => undefined): Concept {
  const fill = <One extends Said>(before: One, after: One, names: readonly (keyof One & keyof Said)[]): One => {
    for (const name of names) {
      if (before[name] && after[name] && before[name] !== after[name]) tell(`${name}: ${String(after[name])}`);
    }
    return { ...before, ...Object.fromEntries(names.map((name) => [name, before[name] || after[name]])) };
  };
  const left = new Map(read.terms.map((term) => [`${term.language} ${term.text}`, term]));
  const terms = stored.terms.map((term): Term => {
    const same = left.get(`${term.language} ${term.text}`);
    left.delete(`${term.language} ${term.text}`);
    if (!same) return term;
    const known = new Set(term.forms.map(({ text }) => text));
    const forms = [...term.forms, ...same.forms.filter(({ text }) => !known.has(text))];
    return { ...fill(term, same, ['status', 'partOfSpeech', 'gender', 'pronunciation', 'origin', 'usageNote']), forms };
  });
  const treated = new Set(stored.treatments.map(({ language }) => language));
  return {
    ...fill(stored, read, ['subject', 'definition', 'note']),
    terms: [...terms, ...left.values()],
    treatments: [...stored.treatments, ...read.treatments.filter(({ language }) => !treated.has(language))],
  };
}

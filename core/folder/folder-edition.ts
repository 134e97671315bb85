/** A reading text as a work's folder holds it. */
export type FolderEdition = {
  /** Null for the default edition, which its language names. */
  readonly id: string | null;
  readonly language: string;
  readonly name: string;
  readonly stance: string;
  readonly note: string;
  /** The work's title in it; empty for the default edition, whose title stands with its language. */
  readonly title: string;
  readonly rule: FolderRule;
  readonly glosses: 'always' | 'once-per-chapter' | 'once-per-work';
  readonly choices: readonly FolderChoice[];
};

/** How it chooses where nobody chose by hand. */
export type FolderRule =
  | { readonly kind: 'newest' | 'most-chosen' }
  | { readonly kind: 'contributor-first'; readonly siglum: string };

/** Neighbouring segments for which it takes a contributor's version, because someone chose that by hand. */
export type FolderChoice = { readonly segments: readonly string[]; readonly siglum: string };

/** Where the choices of an edition are kept. */
export function choicesFile({ id, language }: Pick<FolderEdition, 'id' | 'language'>): string {
  return `editions/${language}${id === null ? '' : `.${id}`}.jsonl`;
}

/** Whether it says no more than its language does. */
export function isPlain({ id, name, stance, note, rule, glosses, choices }: FolderEdition): boolean {
  const saysNothing = `${name}${stance}${note}` === '' && rule.kind === 'newest' && glosses === 'once-per-chapter';
  return id === null && saysNothing && choices.length === 0;
}

/** An edition without its choices, as `work.json` holds it: what is usual is left out. */
export function editionRecord({ id, language, name, stance, note, title, rule, glosses }: FolderEdition): object {
  return {
    ...(id === null ? {} : { id }),
    language,
    ...Object.fromEntries(Object.entries({ name, stance, note, title }).filter(([, text]) => text !== '')),
    ...(rule.kind === 'newest' ? {} : { rule }),
    ...(glosses === 'once-per-chapter' ? {} : { glosses }),
  };
}

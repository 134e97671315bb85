/** A command of a page: what it is called, which chords call it, and what it does. */
export type KeyBinding = {
  readonly id: string;
  /** Chords as written in `core/keys/chord`, the one to show first: `['ArrowDown']`, `['Mod+Enter']`. */
  readonly keys: readonly string[];
  /** What it does, in the interface language; stands in the list of keys. */
  readonly label: string;
  readonly run: (event: KeyboardEvent) => void;
  readonly isDisabled?: boolean;
  /** Whether holding the key down repeats it; only for moving, never for deciding. */
  readonly repeats?: boolean;
};

/** A part of the page with keys of its own; `id` names it in a person's key map. */
export type KeyScope = { readonly id: string; readonly label: string };

export type ScopedKeys = { readonly scope: KeyScope; readonly bindings: readonly KeyBinding[] };

/** The scopes on the page, the newest first: an editor inside a list goes before the list. */
export type KeyRegistry = {
  readonly add: (read: () => ScopedKeys) => () => void;
  readonly list: () => ScopedKeys[];
};

export function createKeyRegistry(): KeyRegistry {
  const readers = new Set<() => ScopedKeys>();
  return {
    add: (read) => {
      readers.add(read);
      return () => readers.delete(read);
    },
    list: () => Array.from(readers, (read) => read()).reverse(),
  };
}

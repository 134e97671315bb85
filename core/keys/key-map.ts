import { type Chord, parseChord, serializeChord } from './chord';

/** A person's own keys: written chord by command, `scope.command`. */
export type KeyMap = Readonly<Record<string, string>>;

/** The chords of a command: the person's own, where they have chosen, before those delivered. */
export function chordsFor(id: string, delivered: readonly string[], chosen: KeyMap): Chord[] {
  const own = chosen[id];
  return (own === undefined ? delivered : [own]).map(parseChord);
}

/** Commands of the list that the same chord calls already, without `id` itself. */
export function findClashes(
  id: string,
  chord: Chord,
  bindings: readonly { id: string; chords: readonly Chord[] }[],
): string[] {
  const written = serializeChord(chord);
  return bindings
    .filter((binding) => binding.id !== id && binding.chords.some((other) => serializeChord(other) === written))
    .map((binding) => binding.id);
}

/** Reads a stored key map; entries that are no chords are left out. */
export function parseKeyMap(stored: string | null): KeyMap {
  try {
    const entries = Object.entries(JSON.parse(stored ?? '{}') as Record<string, unknown>);
    return Object.fromEntries(entries.filter(([, written]) => isChord(written))) as KeyMap;
  } catch {
    return {};
  }
}

function isChord(written: unknown): boolean {
  try {
    return typeof written === 'string' && parseChord(written) !== null;
  } catch {
    return false;
  }
}

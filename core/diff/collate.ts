import { type Chunk, findChunks } from '@/core/diff/find-chunks';
import { type Difference, findDifferences, placeInRival } from '@/core/diff/find-differences';

/** A version of a sentence beside the base, and the sign that stands for it. */
export type Rival = { readonly siglum: string; readonly text: string };

/** What some rivals read in a place where they differ from the base; empty when they omit it. */
export type CollationReading = { readonly sigla: readonly string[]; readonly text: string };

/**
 * A stretch of the base and what the rivals read for it; no readings where all agree. `gap` is the white space after it:
 * all bases with their gaps are the base text.
 */
export type CollationPlace = {
  readonly base: string;
  readonly gap: string;
  readonly readings: readonly CollationReading[];
};

/**
 * Rivals set against a base as in a critical apparatus: the base runs on, and rivals are named where they differ. Places
 * are whole words with their marks; added words count to the word in front of them. Rivals that read alike share a
 * reading. White space makes no difference.
 */
export function collate(base: string, rivals: readonly Rival[], language: string): CollationPlace[] {
  const lead = base.slice(0, base.length - base.trimStart().length);
  const chunks = findChunks(base, language);
  const witnesses = rivals.map(({ siglum, text }) => {
    const own = findChunks(text, language);
    return { siglum, chunks: own, differences: findDifferences(chunks, own) };
  });
  const differences = witnesses.flatMap((witness) => witness.differences);
  const places = divide(differences, chunks.length).map(([from, to]) => ({
    ...joinChunks(chunks.slice(from, to)),
    readings: groupReadings(
      witnesses
        .filter((witness) => witness.differences.some((difference) => difference.from < to && difference.to > from))
        .map((witness) => {
          const rivalFrom = placeInRival(from, witness.differences);
          const own = witness.chunks.slice(rivalFrom, placeInRival(to, witness.differences));
          return { siglum: witness.siglum, text: joinChunks(own).base };
        }),
    ),
  }));
  return [...(lead === '' ? [] : [{ base: '', gap: lead, readings: [] }]), ...joinOmissions(places)];
}

function joinChunks(chunks: readonly Chunk[]): { base: string; gap: string } {
  const gap = chunks.at(-1)?.gap ?? '';
  const joined = chunks.map((chunk) => chunk.text + chunk.gap).join('');
  return { base: joined.slice(0, joined.length - gap.length), gap };
}

/** The base cut so that every difference lies in one place, and no place where all agree is longer than it must be. */
function divide(differences: readonly Difference[], length: number): [from: number, to: number][] {
  const places: [number, number][] = [];
  let end = 0;
  for (const { from, to } of [...differences].sort((a, b) => a.from - b.from)) {
    const last = places.at(-1);
    if (last && from < end) last[1] = Math.max(last[1], to);
    else {
      if (from > end) places.push([end, from]);
      places.push([from, to]);
    }
    end = Math.max(end, to);
  }
  if (end < length) places.push([end, length]);
  return places;
}

function groupReadings(readings: readonly { siglum: string; text: string }[]): CollationReading[] {
  const sigla = new Map<string, string[]>();
  for (const { siglum, text } of readings) sigla.set(text, [...(sigla.get(text) ?? []), siglum]);
  return [...sigla].map(([text, alike]) => ({ sigla: alike, text }));
}

/** Makes one place of neighbours that the same rivals omit and all others have. */
function joinOmissions(places: readonly CollationPlace[]): CollationPlace[] {
  const joined: CollationPlace[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const sigla = omittedBy(place);
    if (last === undefined || sigla === null || sigla !== omittedBy(last)) joined.push(place);
    else joined[joined.length - 1] = { ...last, base: last.base + last.gap + place.base, gap: place.gap };
  }
  return joined;
}

function omittedBy({ readings }: CollationPlace): string | null {
  const [only] = readings;
  return readings.length === 1 && only?.text === '' ? only.sigla.join('\n') : null;
}

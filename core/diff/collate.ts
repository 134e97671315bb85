import { alignTokens } from '@/core/diff/align-tokens';
import { usesSpaces } from '@/core/text/language';

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

/** A word with the marks that touch it, and the white space behind it. `key` is the word without marks and case. */
type Chunk = { readonly text: string; readonly gap: string; readonly key: string };

/** Where a rival reads otherwise, in chunks of the base and of the rival; ends are exclusive. */
type Difference = { readonly from: number; readonly to: number; readonly rivalFrom: number; readonly rivalTo: number };

/**
 * Rivals set against a base as in a critical apparatus: the base runs on, and rivals are named where they differ. Places
 * are whole words with their marks; added words count to the word in front of them. Rivals that read alike share a
 * reading. White space makes no difference.
 */
export function collate(base: string, rivals: readonly Rival[], language: string): CollationPlace[] {
  const spaced = usesSpaces(language);
  const cut = (text: string) =>
    (spaced ? (text.match(/\S+\s*/g) ?? []) : findDictionaryWords(text, language)).map(toChunk);
  const lead = /^\s*/.exec(base)?.[0] ?? '';
  const chunks = cut(base.slice(lead.length));
  const witnesses = rivals.map(({ siglum, text }) => {
    const own = cut(text.trimStart());
    return { siglum, chunks: own, differences: findDifferences(chunks, own) };
  });
  const places = [
    ...divide(
      witnesses.flatMap(({ differences }) => differences),
      chunks.length,
    ),
  ].map(([from, to]) => ({
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

const marks = /[^\p{L}\p{M}\p{N}]+/gu;

function toChunk(piece: string): Chunk {
  const text = piece.trimEnd();
  const key = text.replace(marks, '').toLowerCase();
  return { text, gap: piece.slice(text.length), key: key || text };
}

/** Words by the platform's dictionary, each with the marks and blanks behind it. */
function findDictionaryWords(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.length - 1;
    if (isWordLike || last < 0) pieces.push(segment);
    else pieces[last] += segment;
  }
  return pieces;
}

function joinChunks(chunks: readonly Chunk[]): { base: string; gap: string } {
  const gap = chunks.at(-1)?.gap ?? '';
  const joined = chunks.map((chunk) => chunk.text + chunk.gap).join('');
  return { base: joined.slice(0, joined.length - gap.length), gap };
}

/** Omissions are given word by word, so that a long one doesn't hide what others read inside it. */
function findDifferences(base: readonly Chunk[], rival: readonly Chunk[]): Difference[] {
  const differences: Difference[] = [];
  const add = (difference: Difference) => {
    const last = differences.at(-1);
    if (last === undefined || difference.from > last.to || isOmission(last)) differences.push(difference);
    else differences[differences.length - 1] = { ...last, to: difference.to, rivalTo: difference.rivalTo };
  };
  let [from, rivalFrom] = [0, 0];
  const differTo = (to: number, rivalTo: number) => {
    if (rivalFrom === rivalTo) {
      for (let at = from; at < to; at++) differences.push({ from: at, to: at + 1, rivalFrom, rivalTo });
    } else if (from < to) add({ from, to, rivalFrom, rivalTo });
    else if (from > 0) add({ from: from - 1, to, rivalFrom: rivalFrom - 1, rivalTo });
    else add({ from, to: to + 1, rivalFrom, rivalTo: rivalTo + 1 });
  };
  const keys = (chunks: readonly Chunk[]) => chunks.map(({ key }) => key);
  for (const [at, rivalAt] of alignTokens(keys(base), keys(rival))) {
    differTo(at, rivalAt);
    if (base[at]?.text !== rival[rivalAt]?.text)
      add({ from: at, to: at + 1, rivalFrom: rivalAt, rivalTo: rivalAt + 1 });
    from = at + 1;
    rivalFrom = rivalAt + 1;
  }
  differTo(base.length, rival.length);
  return differences;
}

function isOmission(difference: Difference): boolean {
  return difference.rivalFrom === difference.rivalTo;
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

/** The chunk of the rival that answers a chunk of the base at which no difference is open. */
function placeInRival(at: number, differences: readonly Difference[]): number {
  const passed = differences.findLast(({ to }) => to <= at);
  return passed ? passed.rivalTo + at - passed.to : at;
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

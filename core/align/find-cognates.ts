import { consonantSkeleton } from './romanise';

/** Words of the two sides that look or sound alike; `likeness` is 1 for the same string. */
export type Cognate = { readonly source: number; readonly target: number; readonly likeness: number };

// Melamed 1995 put the ratio near .58; a shared beginning is asked for too, so a little more is enough to be sure.
const leastLikeness = 0.62;
// A skeleton of two consonants fits too many words.
const leastSkeleton = 3;
const skeletonLikeness = 0.5;

/** Pairs of the same string, of similar stems with the same first three letters, and of the same consonants across scripts. */
export function findCognates(source: readonly string[], target: readonly string[], bySound: boolean): Cognate[] {
  const cognates: Cognate[] = [];
  const byWord = new Map(target.map((word, number) => [word, number]));
  const byBeginning = group(target, (word) => (isStem(word) ? word.slice(0, 3) : null));
  const bySkeleton = group(target, skeletonOf);
  source.forEach((word, number) => {
    const same = byWord.get(word);
    if (same !== undefined) cognates.push({ source: number, target: same, likeness: 1 });
    const alike = new Set<number>();
    for (const other of isStem(word) ? (byBeginning.get(word.slice(0, 3)) ?? []) : []) {
      if (other === same) continue;
      const likeness = subsequenceRatio(word, target[other] ?? '');
      if (likeness >= leastLikeness) {
        cognates.push({ source: number, target: other, likeness });
        alike.add(other);
      }
    }
    for (const other of !bySound ? [] : (bySkeleton.get(skeletonOf(word) ?? '') ?? [])) {
      if (other !== same && !alike.has(other))
        cognates.push({ source: number, target: other, likeness: skeletonLikeness });
    }
  });
  return cognates;
}

function isStem(word: string): boolean {
  return word.length >= 4 && /^\p{L}+$/u.test(word);
}

function skeletonOf(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  const skeleton = consonantSkeleton(word);
  return skeleton.length >= leastSkeleton ? skeleton : null;
}

function group(words: readonly string[], keyOf: (word: string) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  words.forEach((word, number) => {
    const key = keyOf(word);
    if (key === null) return;
    const members = groups.get(key);
    if (members) members.push(number);
    else groups.set(key, [number]);
  });
  return groups;
}

/** The longest common subsequence over the longer word (Melamed 1995). */
function subsequenceRatio(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) {
      next.push(letter === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Cognate } from './find-cognates';
import type { IndexedText } from './index-text';
import { type Companions, type Lexicon, wordChances } from './lexicon';

// Below this share in either direction two words are not each other's usual rendering.
const usualShare = 0.2;

/** Words that mostly render each other; `likeness` is the mean of the two shares. */
export function usualRenderings(source: IndexedText, target: IndexedText, { forward, backward }: Lexicon): Cognate[] {
  const sourceChance = wordChances(source);
  const targetChance = wordChances(target);
  const backwardShares = new Map<number, number>();
  const key = (s: number, t: number) => s * target.words.length + t;
  eachCompanion(backward, sourceChance, (t, s, share) => backwardShares.set(key(s, t), share));
  const found: Cognate[] = [];
  eachCompanion(forward, targetChance, (s, t, share) => {
    const back = backwardShares.get(key(s, t));
    if (back !== undefined) found.push({ source: s, target: t, likeness: Math.sqrt(share * back) });
  });
  return found;
}

function eachCompanion(
  companions: Companions,
  chance: Float32Array,
  visit: (cause: number, effect: number, share: number) => void,
): void {
  for (let cause = 0; cause < companions.reserve.length; cause++) {
    for (let k = companions.rows[cause]!; k < companions.rows[cause + 1]!; k++) {
      const effect = companions.effects[k]!;
      const share = companions.ratios[k]! * chance[effect]!;
      if (share >= usualShare) visit(cause, effect, share);
    }
  }
}

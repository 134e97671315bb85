import type { BeadTexts } from './bead-texts';
import { markAdded, markOmitted, mergeWithNext, type Splice } from './edit-beads';
import { isUnresolved, type KeptBead, kindOf } from './kept-bead';

export type RepairKind =
  | 'take-next'
  | 'take-previous'
  | 'give-first'
  | 'give-last'
  | 'merge-next'
  | 'merge-previous'
  | 'first-added'
  | 'first-omitted'
  | 'last-omitted';
export type Repair = { readonly kind: RepairKind; readonly splice: Splice };

// A repair must be e times likelier than what stands, or it isn't worth a look.
const leastGain = 1;

/** Changes at a doubtful bead that make its surroundings likelier, best first: by lengths (Gale and Church 1993), numbers, and questions. */
export function suggestRepairs(
  beads: readonly KeptBead[],
  at: number,
  texts: BeadTexts,
  newId: () => string,
): Repair[] {
  const bead = beads[at];
  if (!bead || !isUnresolved(bead)) return [];
  return listChanges(beads, at, newId)
    .filter(({ splice }) => !splice.removed.some((one, place) => one.confirmed && splice.at + place !== at))
    .map((repair) => ({ repair, gain: costOf(repair.splice.removed, texts) - costOf(repair.splice.put, texts) }))
    .filter(({ gain }) => gain >= leastGain)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 2)
    .map(({ repair }) => repair);
}

function listChanges(beads: readonly KeptBead[], at: number, newId: () => string): Repair[] {
  const bead = beads[at];
  const previous = beads[at - 1];
  const next = beads[at + 1];
  if (!bead) return [];
  const move = (kind: RepairKind, from: number, first: KeptBead | undefined, second: KeptBead | undefined): Repair[] =>
    first && second && first.segmentIds.length > 0 && second.segmentIds.length > 0
      ? [{ kind, splice: { at: from, removed: beads.slice(from, from + 2), put: [unjudged(first), unjudged(second)] } }]
      : [];
  const own = bead.pieces;
  const repairs: Repair[] = [];
  if (next && next.pieces.length > 0 && (next.pieces.length > 1 || own.length === 0)) {
    const taken = next.pieces.slice(0, 1);
    repairs.push(
      ...move('take-next', at, { ...bead, pieces: [...own, ...taken] }, { ...next, pieces: next.pieces.slice(1) }),
    );
  }
  if (previous && previous.pieces.length > 1) {
    const taken = previous.pieces.slice(-1);
    repairs.push(
      ...move(
        'take-previous',
        at - 1,
        { ...previous, pieces: previous.pieces.slice(0, -1) },
        { ...bead, pieces: [...taken, ...own] },
      ),
    );
  }
  if (previous && own.length > 1) {
    const given = { ...previous, pieces: [...previous.pieces, ...own.slice(0, 1)] };
    repairs.push(...move('give-first', at - 1, given, { ...bead, pieces: own.slice(1) }));
  }
  if (next && own.length > 1) {
    const given = { ...next, pieces: [...own.slice(-1), ...next.pieces] };
    repairs.push(...move('give-last', at, { ...bead, pieces: own.slice(0, -1) }, given));
  }
  const isOneSided = kindOf(bead) !== 'pair';
  const join = (kind: RepairKind, splice: Splice | null) => {
    if (splice && isOneSided) repairs.push({ kind, splice });
  };
  join('merge-next', mergeWithNext(beads, at));
  if (previous) join('merge-previous', mergeWithNext(beads, at - 1));
  for (const which of ['first', 'last'] as const) {
    const splice = bead.segmentIds.length > 1 && own.length > 0 ? markOmitted(beads, at, which, newId) : null;
    if (splice) repairs.push({ kind: `${which}-omitted`, splice });
  }
  const secondPiece = own[1]?.start;
  if (secondPiece !== undefined) {
    const splice = markAdded(beads, at, secondPiece, newId);
    if (splice) repairs.push({ kind: 'first-added', splice });
  }
  return repairs;
}

function unjudged(bead: KeptBead): KeptBead {
  return { ...bead, confidence: null, confirmed: kindOf(bead) === 'pair' };
}

// A sentence without a counterpart, and one more in a bead, both dear: aligning has weighed them already, and something must speak
// for the change.
const costOfOneSided = 4;
const costPerSentenceMore = 3.4;
// A name, number or question mark of one side that the other lacks, where one would expect it.
const costOfStranger = 1.2;
// Variance of the length of a translation, per character (Gale and Church).
const variance = 6.8;

function costOf(beads: readonly KeptBead[], texts: BeadTexts): number {
  let sum = 0;
  for (const bead of beads) {
    const source = texts.sourceOf(bead);
    const target = texts.targetOf(bead);
    if (kindOf(bead) !== 'pair') {
      sum += costOfOneSided * Math.max(bead.segmentIds.length, bead.pieces.length);
      sum += costOfStranger * anchorsOf(source || target).size * 0.5;
      continue;
    }
    const far =
      (target.length - source.length * texts.ratio) / Math.sqrt(variance * Math.max(1, source.length) * texts.ratio);
    sum += Math.min(12, (far * far) / 2) + costPerSentenceMore * (bead.segmentIds.length + bead.pieces.length - 2);
    sum += costOfStranger * strangers(source, target);
  }
  return sum;
}

function strangers(source: string, target: string): number {
  const [from, to] = [anchorsOf(source), anchorsOf(target)];
  return [...from].filter((one) => !to.has(one)).length + [...to].filter((one) => !from.has(one)).length;
}

/** What a translation takes over: numbers, and whether it asks. Names differ too much between scripts. */
function anchorsOf(text: string): Set<string> {
  const numbers = Array.from(text.matchAll(/\p{Nd}+/gu), ([number]) =>
    number.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`),
  );
  return new Set([...numbers, ...(/[?؟？]/.test(text) ? ['?'] : [])]);
}

/** Why a bead is as sure as it is: lengths in words, and the numbers and questions that both sides have or only one. */
export function explainBead(
  bead: KeptBead,
  texts: BeadTexts,
): { readonly length: number; readonly shared: string[]; readonly strange: string[] } {
  const source = texts.sourceOf(bead);
  const target = texts.targetOf(bead);
  const [from, to] = [anchorsOf(source), anchorsOf(target)];
  return {
    /** 1 where the lengths are as usual, 2 where the translation is twice as long. */
    length: target.length / Math.max(1, source.length * texts.ratio),
    shared: [...from].filter((one) => to.has(one)),
    strange: [...[...from].filter((one) => !to.has(one)), ...[...to].filter((one) => !from.has(one))],
  };
}

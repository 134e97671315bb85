import { anchorAt } from '@/core/annotation/anchor';
import { findChangedStretches } from '@/core/annotation/changed-stretches';
import { followThroughTexts } from '@/core/annotation/follow-through-texts';
import type { Random } from '../text/a-random';
import { aNote, anEdit, aText, type EditedText, edited, firstOf, judge, type Verdict } from './edited-text';
import { mark } from './marked-text';

type Part = EditedText & { readonly id: string };

/** What became of a note through a run of changes, and how it reads. */
export type Followed = { readonly verdict: Verdict; readonly told: string };

/**
 * A note on a text of several words that come again and again, carried through one to eight changes, one by one: words edited,
 * the text parted in two, neighbours joined. Null when chance finds no phrase for the note.
 */
export function followSomeEdits(random: Random): Followed | null {
  const { text, words, space } = aText(random);
  const note = aNote(random, text, space);
  if (!note) return null;
  const others = words.filter((word) => !text.slice(note.start, note.end).includes(word));
  let parts: readonly Part[] = [{ ...firstOf(text), id: '1' }];
  let [textId, anchor]: [string | null, ReturnType<typeof anchorAt>] = ['1', anchorAt(text, note)];
  let isLost = false;
  for (let left = random.below(8); left >= 0 && textId !== null; left--) {
    const next = change(random, parts, others.length > 0 ? others : words, space);
    const on = textId;
    const stretch = findChangedStretches(parts, next).find(({ before }) => before.some(({ id }) => id === on));
    parts = next;
    if (!stretch) continue;
    const followed = followThroughTexts(anchor, textId, stretch.before, stretch.after);
    isLost = followed.kind === 'lost';
    textId = followed.textId;
    anchor = followed.anchor;
  }
  const on = parts.find((part) => part.id === textId);
  const span = on && !isLost ? { start: anchor.start, end: anchor.end } : null;
  const whole = { text: parts.map((part) => part.text).join('|'), origins: parts.flatMap((part) => part.origins) };
  const verdict = judge(text, note, span && on ? on : whole, span);
  return { verdict, told: `${mark(text, note)} became ${span && on ? mark(on.text, span) : 'lost'} of ${whole.text}` };
}

let made = 1;

function change(random: Random, parts: readonly Part[], words: readonly string[], space: string): Part[] {
  const at = random.below(parts.length);
  const [part, next] = [parts[at], parts[at + 1]];
  if (!part) return [...parts];
  const put = (count: number, ...those: Part[]) => parts.toSpliced(at, count, ...those);
  switch (random.below(6)) {
    case 0:
      return put(1, ...split(random, part, space));
    case 1:
      return next ? put(2, join(part, next, space)) : [...parts];
    default:
      return put(1, { ...edited(part, anEdit(random, part, words, space)), id: part.id });
  }
}

/** The first keeps the id, or both are new, as sentences are that a file brings. */
function split(random: Random, { id, text, origins }: Part, space: string): Part[] {
  const spaces = space ? [...text.matchAll(/\s+/g)].map(({ index }) => index + 1) : [random.below(text.length + 1)];
  if (spaces.length === 0) return [{ id, text, origins }];
  const at = random.pick(spaces);
  return [
    { id: random.below(3) === 0 ? `${++made}` : id, text: text.slice(0, at), origins: origins.slice(0, at) },
    { id: `${++made}`, text: text.slice(at), origins: origins.slice(at) },
  ];
}

function join(one: Part, other: Part, space: string): Part {
  const between = /\s$/.test(one.text) ? '' : space;
  return {
    id: one.id,
    text: one.text + between + other.text,
    origins: [...one.origins, ...between.split('').map(() => 0), ...other.origins],
  };
}

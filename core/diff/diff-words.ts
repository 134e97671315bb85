import { alignTokens } from '@/core/diff/align-tokens';
import { findTokens, isMark, type TextToken } from '@/core/diff/find-tokens';
import { usesSpaces } from '@/core/text/language';

/** Same and removed parts joined are the text before, same and added parts the text after. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Tokens that both texts have in a row: `length` of them, from places in the one and in the other. */
type Stretch = { readonly before: number; readonly after: number; readonly length: number };

/**
 * What changed between two texts, in words; in characters for languages that don't space words. Changes with no more than
 * white space or a lone mark between them are one. What was removed stands in front of what was added.
 */
export function diffWords(before: string, after: string, language: string): DiffPart[] {
  const spaced = usesSpaces(language);
  const left = findTokens(before, spaced);
  const right = findTokens(after, spaced);
  const parts: { kind: DiffPart['kind']; text: string }[] = [];
  const add = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (text !== '' && last?.kind === kind) last.text += text;
    else if (text !== '') parts.push({ kind, text });
  };
  let [leftEnd, rightEnd] = [0, 0];
  const changeTo = (leftStart: number, rightStart: number) => {
    const removed = before.slice(leftEnd, leftStart);
    const added = after.slice(rightEnd, rightStart);
    const head = commonSpace(removed, added);
    const tail = commonSpaceAtEnd(removed.slice(head.length), added.slice(head.length));
    add('same', head);
    add('removed', removed.slice(head.length, removed.length - tail.length));
    add('added', added.slice(head.length, added.length - tail.length));
    add('same', tail);
  };
  for (const { before: from, after: to, length } of sharedStretches(left, right, spaced)) {
    for (let at = 0; at < length; at++) {
      const token = left[from + at];
      const same = right[to + at];
      if (token === undefined || same === undefined) continue;
      changeTo(token.start, same.start);
      add('same', token.text);
      leftEnd = token.end;
      rightEnd = same.end;
    }
  }
  changeTo(before.length, after.length);
  return parts;
}

/** What both texts share, but for lone marks (lone characters, where words aren't spaced) between two replacements. */
function sharedStretches(left: readonly TextToken[], right: readonly TextToken[], spaced: boolean): Stretch[] {
  const pairs = alignTokens(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  );
  const stretches: Stretch[] = [];
  for (const [before, after] of pairs) {
    const last = stretches.at(-1);
    const follows = last && last.before + last.length === before && last.after + last.length === after;
    if (follows) stretches[stretches.length - 1] = { ...last, length: last.length + 1 };
    else stretches.push({ before, after, length: 1 });
  }
  return stretches.filter((stretch, at) => {
    const token = left[stretch.before];
    if (stretch.length > 1 || token === undefined || (spaced && !isMark(token))) return true;
    const previous = stretches[at - 1] ?? { before: 0, after: 0, length: 0 };
    const next = stretches[at + 1] ?? { before: left.length, after: right.length };
    const replacedInFront =
      stretch.before > previous.before + previous.length && stretch.after > previous.after + previous.length;
    const replacedBehind = next.before > stretch.before + 1 && next.after > stretch.after + 1;
    return !(replacedInFront && replacedBehind);
  });
}

function commonSpace(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length] && /\s/.test(one.charAt(length))) length++;
  return one.slice(0, length);
}

function commonSpaceAtEnd(one: string, other: string): string {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) {
    if (!/\s/.test(one.charAt(one.length - 1 - length))) break;
    length++;
  }
  return one.slice(one.length - length);
}

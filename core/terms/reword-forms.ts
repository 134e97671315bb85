import type { TermForm } from './concept';

/** As of words that begin alike: what shares six tenths with another is a spelling of it, not another word. */
const sharedPart = 0.6;

/**
 * The forms that a term keeps when its words change: all where only the spelling was mended, none where another word stands in its
 * place, of which they would be no forms.
 */
export function rewordForms<Form extends TermForm>(
  before: { readonly text: string; readonly forms: readonly Form[] },
  text: string,
): Form[] {
  const [one, other] = [plain(before.text), plain(text)];
  const longest = Math.max(one.length, other.length);
  const start = countShared(one, other);
  const end = countShared(one.slice(start).toReversed(), other.slice(start).toReversed());
  return start + end >= sharedPart * longest ? [...before.forms] : [];
}

function plain(text: string): string[] {
  return [...text.trim().toLowerCase().normalize('NFC')];
}

function countShared(one: readonly string[], other: readonly string[]): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

import type { TextSpan } from '@/core/text/span';

export type Mention = TextSpan & { readonly siglum: string };

/** An at sign within an address (ines@example.org) calls nobody. */
const called = /(?<![\w.+-])@([\p{L}\p{M}\p{N}]+)/gu;

/** Chinese and Japanese go on without a space: `@村上さん`. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Where a text calls people by their sigla, `@Ib`, whatever the case; the span holds the at sign. Unknown sigla are text. */
export function findMentions(text: string, sigla: Iterable<string>): Mention[] {
  const longestFirst = Array.from(sigla).sort((a, b) => b.length - a.length);
  return Array.from(text.matchAll(called)).flatMap(({ 1: word = '', index }) => {
    const siglum = longestFirst.find((one) => fold(one) === fold(word) || (unspaced.test(one) && word.startsWith(one)));
    if (siglum === undefined) return [];
    const length = word.startsWith(siglum) ? siglum.length : word.length;
    return [{ siglum, start: index, end: index + '@'.length + length }];
  });
}

function fold(siglum: string): string {
  return siglum.normalize('NFC').toLowerCase();
}

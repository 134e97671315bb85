import { unspacedScript } from '@/core/segment/candidate';
import { escapePattern } from '@/core/text/escape-pattern';

/** Two pieces that a person joined because the splitter was wrong to part them. */
export type JoinedPieces = { readonly before: string; readonly after: string };

type Join = { readonly last: string; readonly space: string; readonly first: string };

/**
 * Exceptions for `splitSentences` that would have kept the pieces together. As a rule the last word with the one after it,
 * `gone. Then`; the last word alone, `Ngt.`, where it never stands without its mark in the pieces and the `text` of the work,
 * and looks like a short form, is used as one, or was joined to two different words.
 */
export function learnExceptions(joins: readonly JoinedPieces[], text = ''): string[] {
  const known = [text, ...joins.flatMap(({ before, after }) => [before, after])].join('\n');
  const read = joins.map(readJoin).filter(({ last, first }) => mark.test(last) && first !== '');
  const followers = Map.groupBy(read, ({ last }) => last);
  const standsAlone = (last: string) => {
    const followedBy = new Set(followers.get(last)?.map(({ first }) => first));
    return !standsUnmarked(last, known) && (followedBy.size > 1 || looksShort(last) || isUsedShort(last, known));
  };
  return [...new Set(read.map(({ last, space, first }) => (standsAlone(last) ? last : `${last}${space}${first}`)))];
}

// What ends at the end of a line can't be told by its words.
const mark = /[^\p{L}\p{M}\p{N}]$/u;
// `gone.`, `Viens ! »`
const lastToken = /\S*[\p{L}\p{N}]\S*(?:\s+[^\p{L}\p{N}\s]+)*$/u;
const firstWord = /^[^\p{L}\p{N}\s]*[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*|^\S+/u;
// `(Ngt.`, `l’Ngt.`
const leading = /^(?:[^\p{L}\p{N}]+|\p{L}{1,2}['’](?=\p{L}))+/u;

function readJoin({ before, after }: JoinedPieces): Join {
  const last = lastToken.exec(before.trimEnd())?.[0].replace(leading, '') ?? '';
  const first = firstWord.exec(after.trimStart())?.[0] ?? '';
  return {
    last: unspacedScript.test(last) ? lastWordOf(last) : last,
    space: /\s*$/.exec(before)?.[0] ?? '',
    first: unspacedScript.test(first) ? firstWordOf(first) : first,
  };
}

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Of text without spaces: its last word and the marks after it. */
function lastWordOf(text: string): string {
  return text.slice([...words.segment(text)].findLast(({ isWordLike }) => isWordLike)?.index ?? 0);
}

function firstWordOf(text: string): string {
  const word = [...words.segment(text)].find(({ isWordLike }) => isWordLike);
  return word ? text.slice(0, word.index + word.segment.length) : text;
}

const dotted = /^\p{L}[\p{L}\p{M}]*\.(?:\p{L}[\p{L}\p{M}]*\.)+$/u;
const oneLetter = /^\p{L}\p{M}*\.$/u;
const vowel = /[aeiouyаеёиоуыэюяіїєαεηιουω]/;

/** `p.m.`, `T.`, `Ngt.`, but not `Then.` */
function looksShort(last: string): boolean {
  if (dotted.test(last) || oneLetter.test(last)) return true;
  return /^[\p{Lu}\p{Ll}]{2,5}\.$/u.test(last) && !vowel.test(last.toLowerCase().normalize('NFD'));
}

/** `Capt., who`, `the Capt. said`: with its full stop, but within a sentence. */
function isUsedShort(last: string, text: string): boolean {
  if (!/^(?:\p{L}\p{M}*){1,5}\.$/u.test(last)) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(last)}(?:[,;:]|\\s+[\\p{Ll}\\p{N}])`, 'u').test(text);
}

/** Whether the word stands without its mark anywhere: `Lexa went` says that `Lexa.` is no short form. */
function standsUnmarked(last: string, text: string): boolean {
  const word = last.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
  const own = escapePattern(last.charAt(word.length));
  const [start, end] = unspacedScript.test(word)
    ? ['', own]
    : ['(?<![\\p{L}\\p{M}\\p{N}])', `[\\p{L}\\p{M}\\p{N}]|${own}`];
  return new RegExp(`${start}${escapePattern(word)}(?!${end})`, 'iu').test(text);
}

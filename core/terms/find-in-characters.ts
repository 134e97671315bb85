import { caseFits } from './case-fits';
import { chooseOccurrences, type FoundTerm } from './choose-occurrences';
import type { TermFinder, TermOccurrence } from './find-terms';
import { type FoldedText, foldText } from './fold-text';
import type { SoughtTerm } from './sought-terms';
import type { FoundBy } from './term-trie';

type CharacterNode = {
  readonly ends: { term: SoughtTerm; written: string; by: FoundBy }[];
  next: Map<string, CharacterNode> | null;
};

const katakana = /[\p{Script=Katakana}ー]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Scripts whose dictionaries part a name that they don't know anywhere: only a word that holds all of it counts. */
const thaiLike = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const han = /\p{Script=Han}/u;
const hiragana = /\p{Script=Hiragana}/u;
const letter = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;

/** Finds terms in a language that puts no spaces between words: by character, in one walk over a tree of spellings. */
export function findInCharacters(terms: readonly SoughtTerm[], language: string): TermFinder {
  const root: CharacterNode = { ends: [], next: null };
  for (const term of terms) {
    add(term.text, 'term', term);
    for (const form of term.forms) add(form.text, form.confirmed ? 'form' : 'seen', term);
  }
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });

  function add(written: string, by: FoundBy, term: SoughtTerm): void {
    let node = root;
    for (const sign of foldText(written).text) {
      node.next ??= new Map();
      const known = node.next.get(sign);
      const next: CharacterNode = known ?? { ends: [], next: null };
      if (!known) node.next.set(sign, next);
      node = next;
    }
    if (node !== root) node.ends.push({ term, written, by });
  }

  function find(text: string): TermOccurrence[] {
    const folded = foldText(text);
    const found: FoundTerm[] = [];
    for (let at = 0; at < folded.text.length; at++) {
      if (isInsideCluster(folded, at)) continue;
      let node = root.next?.get(signAt(folded.text, at));
      for (let end = at + signAt(folded.text, at).length; node; end += signAt(folded.text, end).length) {
        for (const one of isInsideCluster(folded, end) ? [] : node.ends) {
          const start = folded.offsets[at] ?? 0;
          const form = text.slice(start, folded.offsets[end]);
          const { conceptId, termId, language, status, caseRule, homograph } = one.term;
          if (!caseFits(caseRule, one.written, form)) continue;
          const span = { start, end: start + form.length };
          found.push({ conceptId, termId, language, status, span, form, by: one.by, homograph });
        }
        node = end < folded.text.length ? node.next?.get(signAt(folded.text, end)) : undefined;
      }
    }
    return chooseOccurrences(text, found.length > 0 ? found.filter(outsideWords(text, segmenter)) : found);
  }

  return { find };
}

/** Keeps what isn't part of a longer word, as far as scripts and the dictionary of the platform tell. */
function outsideWords(text: string, segmenter: Intl.Segmenter): (found: FoundTerm) => boolean {
  const words = Array.from(segmenter.segment(text));
  return ({ span: { start, end }, form }) => {
    const before = text.slice(0, start).at(-1) ?? '';
    const after = text.charAt(end);
    if (mark.test(after) || goesOn(before, form.charAt(0)) || goesOn(form.charAt(form.length - 1), after)) return false;
    return !words.some(({ index, segment }) => {
      const wordEnd = index + segment.length;
      if (thaiLike.test(form)) return index <= start && end <= wordEnd && segment.length > form.length;
      const cutsFront = index < start && start < wordEnd && isSameScript(before, form.charAt(0));
      const cutsEnd = index < end && end < wordEnd && isSameScript(form.charAt(form.length - 1), after);
      return cutsFront || cutsEnd;
    });
  };
}

function isSameScript(before: string, after: string): boolean {
  return [han, hiragana].some((script) => script.test(before) && script.test(after));
}

/** Whether two neighbouring signs belong to one word whatever it means: letters of spaced scripts, and katakana. */
function goesOn(before: string, after: string): boolean {
  if (katakana.test(before) && katakana.test(after)) return true;
  return isSpacedLetter(before) && isSpacedLetter(after);
}

function isSpacedLetter(sign: string): boolean {
  return letter.test(sign) && !katakana.test(sign) && !unspaced.test(sign);
}

function signAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isInsideCluster({ offsets }: FoldedText, at: number): boolean {
  return at > 0 && offsets[at] === offsets[at - 1];
}

import { caseFits } from './case-fits';
import { chooseOccurrences, type FoundTerm } from './choose-occurrences';
import type { TermFinder } from './find-terms';
import { findWords, type WrittenWord } from './find-words';
import type { SoughtTerm } from './sought-terms';
import {
  type FoundBy,
  isSure,
  type LooseLink,
  makeTermTrie,
  type Stemmer,
  type TermNode,
  type WordKeys,
  waysFound,
} from './term-trie';

/** What may stand between two words of one term, or around the word between them. */
const joint = /^[\s\p{Pd}'’·*_~]*$/u;
/** English `don’t` holds no `don`. */
const contraction = /^['’]t(?![\p{L}\p{N}])/iu;
/** More spellings than a book has; beyond that, memory matters more than a second look-up. */
const spellingsKept = 200_000;

type Links = readonly { readonly node: TermNode; readonly by: FoundBy }[];

/** Most words begin no term; they share this. */
const none: Links = [];

/** Finds terms in a language that spaces its words. */
export function findInWords(terms: readonly SoughtTerm[], language: string, stem: Stemmer | null): TermFinder {
  const { root, keysOf } = makeTermTrie(terms, language, stem);
  const starts = new Map<string, Links>();

  /** Where a term can begin with this word. Kept, for texts say the same words again and again. */
  function startsOf(spelling: string): Links {
    const known = starts.get(spelling);
    if (known !== undefined) return known;
    const links = linksFrom(root, keysOf(spelling));
    if (starts.size >= spellingsKept) starts.clear();
    starts.set(spelling, links.length > 0 ? links : none);
    return links;
  }

  function find(text: string) {
    const words = findWords(text);
    const found: FoundTerm[] = [];
    for (const [at, word] of words.entries()) {
      for (const { node, by } of startsOf(word.text)) follow(node, at, [word], by);
    }
    return chooseOccurrences(text, found);

    function follow(node: TermNode, at: number, matched: readonly WrittenWord[], by: FoundBy): void {
      addEnds(node, matched, by);
      if (!node.exact) return;
      for (let gap = 0; gap <= 1; gap++) {
        const [before, next] = [words[at + gap], words[at + gap + 1]];
        if (!before || !next || !joint.test(text.slice(before.end, next.start))) return;
        for (const link of linksFrom(node, keysOf(next.text))) {
          follow(link.node, at + gap + 1, [...matched, next], lessSure(by, link.by));
        }
      }
    }

    function addEnds(node: TermNode, matched: readonly WrittenWord[], by: FoundBy): void {
      const span = { start: matched[0]?.start ?? 0, end: matched.at(-1)?.end ?? 0 };
      if (node.ends.length === 0 || contraction.test(text.slice(span.end, span.end + 3))) return;
      for (const { term, written, by: spelling } of node.ends) {
        if (!written.every((wanted, place) => caseFits(term.caseRule, wanted, matched[place]?.text ?? ''))) continue;
        const { conceptId, termId, language, status, homograph } = term;
        const way = lessSure(spelling, by);
        if (homograph && !isSure(way)) continue;
        const form = text.slice(span.start, span.end);
        found.push({ conceptId, termId, language, status, span, form, by: way, homograph });
      }
    }
  }

  return { find };
}

/** Where one word more leads: by its own spelling, else by its endings or its stem. */
function linksFrom(node: TermNode, keys: WordKeys): { node: TermNode; by: FoundBy }[] {
  const links: { node: TermNode; by: FoundBy }[] = [];
  const exact = node.exact?.get(keys.exact);
  if (exact) links.push({ node: exact, by: 'term' });
  if (!node.loose) return links;
  for (const { key } of keys.loose) {
    for (const link of node.loose.get(key) ?? []) if (!isAmong(links, link)) links.push(link);
  }
  return links;
}

function isAmong(links: readonly { readonly node: TermNode }[], { node }: LooseLink): boolean {
  return links.some((link) => link.node === node);
}

function lessSure(one: FoundBy, other: FoundBy): FoundBy {
  return waysFound.indexOf(one) > waysFound.indexOf(other) ? one : other;
}

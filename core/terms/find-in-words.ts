import { caseFits } from './case-fits';
import { chooseOccurrences, type FoundTerm } from './choose-occurrences';
import type { TermFinder } from './find-terms';
import { findWords, type WrittenWord } from './find-words';
import type { SoughtTerm } from './sought-terms';
import {
  type FoundBy,
  type LooseLink,
  makeTermTrie,
  type Stemmer,
  type TermNode,
  type WordKeys,
  waysFound,
} from './term-trie';

/** What may stand between two words of one term; around a word between them, a comma too. */
const joint = /^[\s\p{Pd}'’·*_~]*$/u;
const looseJoint = /^[\s\p{Pd}'’·*_~,،]*$/u;
/** English `don’t` holds no `don`. */
const contraction = /^['’]t(?![\p{L}\p{N}])/iu;
/** More spellings than a book has; beyond that, memory matters more than a second look-up. */
const spellingsKept = 200_000;

type Start = { readonly keys: WordKeys; readonly links: readonly { readonly node: TermNode; readonly by: FoundBy }[] };

/** Finds terms in a language that spaces its words. */
export function findInWords(terms: readonly SoughtTerm[], language: string, stem: Stemmer | null): TermFinder {
  const { root, keysOf } = makeTermTrie(terms, language, stem);
  const starts = new Map<string, Start | null>();

  /** Where a term can begin with this word; null where none can. */
  function startOf(spelling: string): Start | null {
    const known = starts.get(spelling);
    if (known !== undefined) return known;
    const keys = keysOf(spelling);
    const links = linksFrom(root, keys);
    const start = links.length > 0 ? { keys, links } : null;
    if (starts.size >= spellingsKept) starts.clear();
    starts.set(spelling, start);
    return start;
  }

  function find(text: string) {
    const words = findWords(text);
    const found: FoundTerm[] = [];
    for (const [at, word] of words.entries()) {
      const start = startOf(word.text);
      if (!start) continue;
      for (const { node, by } of start.links) follow(node, at, [word], by);
    }
    return chooseOccurrences(text, found);

    function follow(node: TermNode, at: number, matched: readonly WrittenWord[], by: FoundBy): void {
      addEnds(node, matched, by);
      if (!node.exact) return;
      for (let gap = 0; gap <= 1; gap++) {
        const next = words[at + gap + 1];
        if (!next) return;
        if (!isJoined(at, gap)) continue;
        for (const link of linksFrom(node, keysOf(next.text))) {
          follow(link.node, at + gap + 1, [...matched, next], lessSure(by, link.by));
        }
      }
    }

    function isJoined(at: number, gap: number): boolean {
      const pattern = gap > 0 ? looseJoint : joint;
      const between = words.slice(at, at + gap + 2);
      return between.every(
        (word, place) => place === 0 || pattern.test(text.slice(between[place - 1]?.end, word.start)),
      );
    }

    function addEnds(node: TermNode, matched: readonly WrittenWord[], by: FoundBy): void {
      const span = { start: matched[0]?.start ?? 0, end: matched.at(-1)?.end ?? 0 };
      if (node.ends.length === 0 || contraction.test(text.slice(span.end, span.end + 3))) return;
      for (const { term, written, by: spelling } of node.ends) {
        if (!written.every((wanted, place) => caseFits(term.caseRule, wanted, matched[place]?.text ?? ''))) continue;
        const { conceptId, termId, language, status, homograph } = term;
        const way = lessSure(spelling, by);
        if (homograph && way !== 'term' && way !== 'form') continue;
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

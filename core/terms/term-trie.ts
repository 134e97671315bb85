import type { TermForm } from './concept';
import { findWords } from './find-words';
import { foldWord } from './fold-word';
import { findInflection, type Inflection } from './inflection';
import type { SoughtTerm } from './sought-terms';

/** The stem of a word in small letters, the same for all its forms. */
export type Stemmer = (word: string) => string;

/** How an occurrence was recognised, the surest first: as written in the glossary, as a confirmed form, … */
export const waysFound = ['term', 'form', 'seen', 'ending', 'stem'] as const;
export type FoundBy = (typeof waysFound)[number];

/** Whether the text is what a person put into the glossary, and not only like it. */
export function isSure(by: FoundBy): boolean {
  return by === 'term' || by === 'form';
}

/** A spelling of a term that ends at a node: the words that it is written with. */
export type TermEnd = { readonly term: SoughtTerm; readonly written: readonly string[]; readonly by: FoundBy };

/** Terms that begin with the same words. The links lead one word further. */
export type TermNode = {
  readonly ends: TermEnd[];
  exact: Map<string, TermNode> | null;
  loose: Map<string, LooseLink[]> | null;
};
export type LooseLink = { readonly node: TermNode; readonly by: 'ending' | 'stem' };

/** A word of a text, ready to be looked up. */
export type WordKeys = { readonly exact: string; readonly loose: readonly { key: string; by: 'ending' | 'stem' }[] };

export type TermTrie = { readonly root: TermNode; readonly keysOf: (word: string) => WordKeys };

/** A stem of one or two letters is shared by too many words. */
const shortestStem = 3;

/** The terms of a glossary by their words. */
export function makeTermTrie(terms: readonly SoughtTerm[], language: string, stem: Stemmer | null): TermTrie {
  const inflection = findInflection(language);
  const root = aNode();
  for (const term of terms) {
    addSpelling(term.text, 'term', term);
    for (const form of term.forms) addSpelling(form.text, wayOf(form), term);
  }
  return { root, keysOf };

  function addSpelling(text: string, by: FoundBy, term: SoughtTerm): void {
    const words = findWords(text);
    if (words.length === 0) return;
    const isAdjective = words.length > 1 || term.partOfSpeech === 'adjective';
    let node = root;
    for (const word of words) {
      const key = foldWord(word.text, language);
      node.exact ??= new Map();
      const known = node.exact.get(key);
      const next = known ?? aNode();
      if (!known) node.exact.set(key, next);
      linkLoosely(
        node,
        next,
        looseKeys(key, (one) => one.ofTerm(key, isAdjective)),
      );
      node = next;
    }
    node.ends.push({ term, written: words.map((word) => word.text), by });
  }

  function keysOf(word: string): WordKeys {
    const key = foldWord(word, language);
    return { exact: key, loose: looseKeys(key, (one) => one.ofText(key)) };
  }

  function looseKeys(key: string, list: (rules: Inflection) => string[]): WordKeys['loose'] {
    const keys: { key: string; by: 'ending' | 'stem' }[] = [];
    if (inflection) for (const one of new Set(list(inflection))) keys.push({ key: `e${one}`, by: 'ending' });
    const stemmed = stem?.(key);
    if (stemmed && stemmed.length >= shortestStem) keys.push({ key: `s${stemmed}`, by: 'stem' });
    return keys;
  }
}

function linkLoosely(node: TermNode, next: TermNode, keys: WordKeys['loose']): void {
  for (const { key, by } of keys) {
    node.loose ??= new Map();
    const links = node.loose.get(key);
    if (!links) node.loose.set(key, [{ node: next, by }]);
    else if (!links.some((link) => link.node === next)) links.push({ node: next, by });
  }
}

function aNode(): TermNode {
  return { ends: [], exact: null, loose: null };
}

function wayOf(form: TermForm): FoundBy {
  return form.confirmed ? 'form' : 'seen';
}

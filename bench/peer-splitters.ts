import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Sentences of a text in a language (a BCP 47 tag); white space between them may be lost. */
export type Splitter = (text: string, language: string) => string[] | Promise<string[]>;

type Tree = {
  readonly type: string;
  readonly position: { readonly start: { offset: number }; readonly end: { offset: number } };
  readonly children?: readonly Tree[];
};
type TreeParser = new () => { parse(text: string): Tree };
// biome-ignore lint/suspicious/noExplicitAny: the peers are no dependencies, so nothing knows their types
type Peer = any;

const peers: Readonly<Record<string, (peer: Peer) => Splitter>> = {
  sbd: (sbd) => (text) => sbd.sentences(text, { preserve_whitespace: true }),
  sentencex: (sentencex) => (text, language) => sentencex.segment(language, text),
  'sentence-splitter': (splitter) => (text) =>
    splitter
      .split(text)
      .filter(({ type }: { type: string }) => type === 'Sentence')
      .map(({ range: [start, end] }: { range: [number, number] }) => text.slice(start, end)),
  'parse-latin': ({ ParseLatin }) => fromTree(ParseLatin),
  'parse-english': ({ ParseEnglish }) => fromTree(ParseEnglish),
  compromise: (compromise) => (text) => compromise.tokenize(text).out('array'),
  '@diplodoc/sentenizer': ({ sentenize }) => sentenize,
  '@echogarden/text-segmentation': (echogarden) => async (text, language) => {
    const { sentences } = await echogarden.segmentText(text, { language: language.slice(0, 2) });
    return sentences.map(({ words }: { words: { text: string } }) => words.text);
  },
};

/** What every browser brings. */
export const intlSegmenter: Splitter = (text, language) => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return Array.from(known.segment(text), ({ segment }) => segment);
};
const segmenters = new Map<string, Intl.Segmenter>();

/** Those of the other libraries that are installed in the folder `VERSO_PEERS`; the project itself needs none. */
export async function listPeerSplitters(): Promise<{ name: string; split: Splitter }[]> {
  const folder = process.env.VERSO_PEERS;
  if (folder === undefined) return [];
  const { resolve } = createRequire(join(folder, 'package.json'));
  const found: { name: string; split: Splitter }[] = [];
  for (const [name, adapt] of Object.entries(peers)) {
    try {
      const module = await import(pathToFileURL(resolve(name)).href);
      found.push({
        name: name.replace(/^@(.*)\/.*/, '$1'),
        split: adapt(module.default && Object.keys(module).length <= 2 ? module.default : module),
      });
    } catch (error) {
      console.log(`${name}: left out, ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`);
    }
  }
  return found;
}

function fromTree(Parser: TreeParser): Splitter {
  return (text) =>
    listSentences(new Parser().parse(text)).map(({ position: { start, end } }) => text.slice(start.offset, end.offset));
}

function listSentences(tree: Tree): Tree[] {
  return tree.type === 'SentenceNode' ? [tree] : (tree.children ?? []).flatMap(listSentences);
}

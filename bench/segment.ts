import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitSentences } from '@/core/segment/split-sentences';
import { intlSegmenter, listPeerSplitters, type Splitter } from './peer-splitters';
import { sharedFolder } from './shared-folder';

type Paragraph = { readonly text: string; readonly language: string; readonly sentences: readonly string[] };
type GoldFile = { readonly name: string; readonly paragraphs: readonly Paragraph[] };
type NamedSplitter = { readonly name: string; readonly split: Splitter };
type Counts = { hits: number; extra: number; missed: number; wholly: number };

/** What each set has to reach: F1 of its boundaries, or the share of its cases that are wholly right. */
const goals: Readonly<Record<string, number>> = {
  'en.fiction': 97,
  'cs.fictree-fiction': 97,
  'en.lines-fiction-concat8': 97.5,
  'sv.lines-fiction-concat8': 97.5,
  'de.gsd-concat5': 99,
  'fr.gsd-concat5': 98.8,
  'es.gsd-concat5': 99.3,
  'ru.gsd-concat5': 99,
  'ru.taiga-nonsocial': 95,
  'ja.gsd-concat5': 99.5,
  'zh.gsdsimp-concat5': 99.8,
  'ar.pud-concat5': 99.8,
  pragmatic: 92,
  sentencex: 90,
};
const caseSets = ['pragmatic', 'sentencex'];

/** Quality and speed of the sentence splitter on gold paragraphs, beside other splitters. The sets are not part of the project. */
export async function measureSegment(): Promise<void> {
  const gold = await readGold();
  if (gold.length === 0) {
    console.log(`skipped: there is no gold data in ${join(sharedFolder, 'bench')}`);
    return;
  }
  const splitters: NamedSplitter[] = [
    { name: 'Verso', split: (text, language) => sliceSpans(text, splitSentences(text, { language })) },
    { name: 'Intl.Segmenter', split: intlSegmenter },
    ...(await listPeerSplitters()),
  ];
  console.log('F1 of boundaries within a paragraph; of sets of cases, the share that is wholly right\n');
  printRow('', ['goal', ...splitters.map(({ name }) => name)]);
  for (const file of gold) {
    const figures: string[] = [];
    for (const { split } of splitters) figures.push(await figureOf(file, split));
    printRow(file.name, [goals[file.name]?.toFixed(1) ?? '', ...figures]);
  }
  await printSpeeds(gold, splitters);
}

async function readGold(): Promise<GoldFile[]> {
  const folder = join(sharedFolder, 'bench');
  if (!existsSync(folder)) return [];
  const files = (await Array.fromAsync(glob('seg-*/*.jsonl', { cwd: folder }))).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/^.*\//, '').replace('.jsonl', ''),
      paragraphs: (await readFile(join(folder, file), 'utf8')).trim().split('\n').map(readParagraph),
    })),
  );
}

function readParagraph(line: string): Paragraph {
  const { text, segs, expected, lang } = JSON.parse(line) as {
    text?: string;
    segs?: string[];
    expected?: string[];
    lang: string;
  };
  const sentences = expected ?? segs ?? [];
  return { text: text ?? sentences.join(''), language: lang, sentences };
}

async function figureOf({ name, paragraphs }: GoldFile, split: Splitter): Promise<string> {
  const counts: Counts = { hits: 0, extra: 0, missed: 0, wholly: 0 };
  try {
    for (const { text, language, sentences } of paragraphs)
      count(counts, endsOf(sentences), endsOf(await split(text, language)));
  } catch {
    return 'fails';
  }
  const { hits, extra, missed, wholly } = counts;
  const figure = caseSets.includes(name) ? wholly / paragraphs.length : (2 * hits) / (2 * hits + extra + missed);
  return (100 * figure).toFixed(1);
}

function count(counts: Counts, right: number[], said: number[]): void {
  const hits = said.filter((end) => right.includes(end)).length;
  counts.hits += hits;
  counts.extra += said.length - hits;
  counts.missed += right.length - hits;
  if (hits === right.length && hits === said.length) counts.wholly++;
}

/** Where sentences end but the last, in signs that are no white space: splitters differ in what they do with that. */
function endsOf(sentences: readonly string[]): number[] {
  const lengths = sentences.map((sentence) => sentence.replace(/\s+/gu, '').length).filter((length) => length > 0);
  let end = 0;
  return lengths.slice(0, -1).map((length) => {
    end += length;
    return end;
  });
}

async function printSpeeds(gold: readonly GoldFile[], splitters: readonly NamedSplitter[]): Promise<void> {
  const paragraphs = gold.flatMap((file) => file.paragraphs);
  const megabytes = paragraphs.reduce((all, { text }) => all + Buffer.byteLength(text), 0) / 1e6;
  const speeds: number[] = [];
  const lossless: number[] = [];
  for (const { split } of splitters) {
    let same = 0;
    const started = performance.now();
    for (const { text, language } of paragraphs) {
      const sentences = await Promise.resolve(split(text, language)).catch(() => []);
      if (sentences.join('') === text) same++;
    }
    speeds.push((1000 * megabytes) / (performance.now() - started));
    lossless.push(same);
  }
  printRow('MB a second', ['3', ...speeds.map((speed) => speed.toFixed(1))]);
  printRow('  beside Intl.Segmenter', ['', ...speeds.map((speed) => `${(speed / (speeds[1] ?? 1)).toFixed(2)} ×`)]);
  printRow(`come back, of ${paragraphs.length}`, [`${paragraphs.length}`, ...lossless.map(String)]);
}

// The longest name of a splitter, and a space.
const width = 18;

function printRow(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(26), ...cells.map((cell) => cell.padStart(width))].join(''));
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alignTexts } from '@/core/align/align-texts';
import type { AlignedBead, Bead } from '@/core/align/bead';
import { parseBeadLines, serializeBeadLines } from '@/core/align/bead-lines';
import type { TextSide } from '@/core/align/index-text';
import type { DocumentPair } from '@/core/align/place-documents';
import { aSentence } from './a-large-work';
import { alignByLength } from './gale-church';
import { addOneSided, countOneSided, describeOneSided, noneOneSided, type OneSided } from './one-sided';
import { sharedFolder } from './shared-folder';

const gold = join(sharedFolder, 'bench');

const sets = [
  { folder: 'align-limsi', name: 'novels, en-fr' },
  { folder: 'align-textberg', name: 'Alpine journals, de-fr' },
  { folder: 'align-parice', name: 'ParIce, en-is' },
  { folder: 'align-sutta', name: 'suttas' },
];

type Languages = { readonly sourceLanguage: string; readonly targetLanguage: string };
type Aligner = (documents: readonly DocumentPair[], languages: Languages) => readonly (readonly Bead[])[];

/** Peers that need nothing installed; docs/quality.md has those that others measured. */
const aligners: Record<string, Aligner> = {
  Verso: alignTexts,
  'Gale–Church': (documents) =>
    documents.map(({ source, target }) => alignByLength(source.sentences, target.sentences)),
};

/** Strict and lax F1 on gold alignments beside a peer, omissions, how honest the confidences are, and the speed on a long text. */
export async function measureAlign(): Promise<void> {
  if (existsSync(gold)) {
    const judged: Judged[] = [];
    let all = noneOneSided;
    for (const { folder, name } of sets) {
      console.log(`\n${name}`);
      for (const [who, aligner] of Object.entries(aligners)) {
        console.log(`${who}:`);
        const own = await scoreSet(join(gold, folder), aligner, who === 'Verso');
        console.log(describeOneSided(own.oneSided));
        if (who !== 'Verso') continue;
        const sure = own.judged.filter(({ confidence }) => confidence >= 0.9);
        console.log(`of ${sure.length} beads that are .90 or surer, ${shareRight(sure)} are right`);
        // The suttas are divided by phrases, not by sentences.
        if (folder === 'align-sutta') continue;
        judged.push(...own.judged);
        all = addOneSided(all, own.oneSided);
      }
    }
    console.log(`\nall but the suttas: ${describeOneSided(all)} (goal .6 each)`);
    printCurve(judged);
  } else console.log(`skipped: there is no gold data in ${gold}`);
  measureSpeed();
}

type Judged = { readonly confidence: number; readonly right: boolean };

/** Prints what the scorer says of each text, or of all together. */
async function scoreSet(
  folder: string,
  aligner: Aligner,
  eachText: boolean,
): Promise<{ readonly judged: Judged[]; readonly oneSided: OneSided }> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.gold')).map((file) => file.slice(0, -5));
  const out = await mkdtemp(join(tmpdir(), 'verso-align-'));
  const judged: Judged[] = [];
  let oneSided = noneOneSided;
  for (const pair of new Set(names.map((name) => name.slice(0, 4)))) {
    const own = names.filter((name) => name.startsWith(pair));
    const documents = await Promise.all(
      own.map(async (name) => ({
        source: await readSide(join(folder, `${name}.src`)),
        target: await readSide(join(folder, `${name}.tgt`)),
      })),
    );
    const found = aligner(documents, { sourceLanguage: pair.slice(0, 2), targetLanguage: pair.slice(2) });
    for (const [at, name] of own.entries()) {
      const beads = found[at] ?? [];
      const right = parseBeadLines(await readFile(join(folder, `${name}.gold`), 'utf8')).beads;
      await writeFile(join(out, `${name}.beads`), serializeBeadLines(beads.map(asAligned)));
      judged.push(...judge(beads.map(asAligned), right));
      oneSided = addOneSided(oneSided, countOneSided(beads, right));
    }
  }
  const { stdout } = spawnSync(process.execPath, [join(gold, 'score-alignment.mjs'), folder, out], {
    encoding: 'utf8',
  });
  const lines = stdout.trimEnd().split('\n');
  console.log((eachText ? lines : lines.slice(-1)).join('\n'));
  return { judged, oneSided };
}

/** A peer has no confidence. */
function asAligned(bead: Bead | AlignedBead): AlignedBead {
  return { confidence: 0, fixed: false, ...bead };
}

async function readSide(file: string): Promise<TextSide> {
  const lines = async (name: string) => (await readFile(name, 'utf8')).replace(/\n$/, '').split('\n');
  const sentences = await lines(file);
  return existsSync(`${file}.par`)
    ? { sentences, paragraphs: (await lines(`${file}.par`)).map(Number) }
    : { sentences };
}

/** Beads with both sides, right where gold has the very same. Gold may cover a part of a text only: beads outside it don't count. */
function judge(beads: readonly AlignedBead[], right: readonly Bead[]): Judged[] {
  const key = ({ source, target }: Bead) => [source.start, source.end, target.start, target.end].join();
  const known = new Set(right.map(key));
  const first = Math.min(...right.map(({ source }) => source.start));
  const last = Math.max(...right.map(({ source }) => source.end));
  return beads
    .filter(({ source, target }) => source.end > source.start && target.end > target.start)
    .filter(({ source }) => source.start >= first && source.end <= last)
    .map((bead) => ({ confidence: bead.confidence, right: known.has(key(bead)) }));
}

/** What share is right from each confidence on, and what share of the errors the least sure beads hold. */
function printCurve(judged: readonly Judged[]): void {
  console.log('\nconfidence\tbeads\tright');
  for (const [low, high] of [
    [0.99, 1.01],
    [0.9, 0.99],
    [0.7, 0.9],
    [0.5, 0.7],
    [0, 0.5],
  ] as const) {
    const within = judged.filter(({ confidence }) => confidence >= low && confidence < high);
    console.log(`${low.toFixed(2)} and surer\t${within.length}\t${shareRight(within)}`);
  }
  console.log(`.90 and surer, together\t\t${shareRight(judged.filter(({ confidence }) => confidence >= 0.9))}`);
  const leastSureFirst = judged.toSorted((a, b) => a.confidence - b.confidence);
  const errors = judged.filter(({ right }) => !right).length;
  for (const share of [0.05, 0.1, 0.2, 0.3]) {
    const looked = leastSureFirst.slice(0, Math.round(judged.length * share));
    const found = looked.filter(({ right }) => !right).length;
    console.log(
      `looking at the least sure ${share * 100}% finds ${((100 * found) / errors).toFixed(0)}% of the errors`,
    );
  }
}

function shareRight(judged: readonly Judged[]): string {
  return `${((100 * judged.filter(({ right }) => right).length) / Math.max(1, judged.length)).toFixed(1)}%`;
}

const longText = 6_700;
/** As many numbers as models of many languages give a sentence. */
const dimensions = 1_024;

/** A long text and a word for word translation of it, in which some sentences are left out, joined and divided. */
function measureSpeed(): void {
  const source = Array.from({ length: longText }, (_, at) => aSentence(at + 1));
  const target: string[] = [];
  const origins: number[] = [];
  for (const [at, sentence] of source.entries()) {
    const translated = sentence.replace(/\p{L}+/gu, (word) => `${word.slice(0, 3)}${word.length}ai`);
    if (at % 40 === 7) continue;
    if (at % 25 === 3 && target.length > 0) target.push(`${target.pop()} ${translated}`);
    else origins.push(at) && target.push(translated);
  }
  const pair = { source: { sentences: source }, target: { sentences: target } };
  timeAligning('', pair);
  const vectors = source.map((_, at) => aVector(at, 0));
  timeAligning(` with vectors of ${dimensions} numbers`, {
    source: { ...pair.source, vectors },
    target: { ...pair.target, vectors: origins.map((at) => aVector(at, 1)) },
  });
}

function timeAligning(how: string, pair: DocumentPair): void {
  const started = performance.now();
  const [beads] = alignTexts([pair], { sourceLanguage: 'en', targetLanguage: 'fr' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `\n${pair.source.sentences.length} × ${pair.target.sentences.length} sentences${how}: ${beads?.length} beads in ${seconds} s, ${megabytes} MB at most so far (goal 15 s, 1 GB)`,
  );
}

/** Numbers of no sense, much the same for the two sides of a sentence. */
function aVector(sentence: number, side: number): Float32Array {
  const noise = (seed: number) =>
    Math.sin(seed * 12.9898) * 43758.5453 - Math.floor(Math.sin(seed * 12.9898) * 43758.5453) - 0.5;
  return Float32Array.from(
    { length: dimensions },
    (_, at) => noise(sentence * dimensions + at) + 0.6 * noise((sentence + side * longText) * dimensions + at + 0.5),
  );
}

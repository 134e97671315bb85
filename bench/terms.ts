import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AhoCorasick from 'modern-ahocorasick';
import { anchorAt } from '@/core/annotation/anchor';
import { findAnchor } from '@/core/annotation/find-anchor';
import { findCandidates } from '@/core/terms/find-candidates';
import { createTermFinder, type TermFinder, type TermOccurrence } from '@/core/terms/find-terms';
import type { SoughtTerm } from '@/core/terms/sought-terms';
import { aNote, anEdit, aText, edited, firstOf, judge, type Verdict } from '@/tests/core/annotation/edited-text';
import { type Labelled, readLabelled } from '@/tests/core/terms/labelled-sentences';
import { aRandom, type Random } from '@/tests/core/text/a-random';
import { percentilesOf, print } from './percentiles';
import { sharedFolder } from './shared-folder';

const sentences = 1_000_000;
const editSequences = 10_000;

/** How well and how fast terms are found, and whether notes stay on their words, beside exact matching as the baseline. */
export async function measureTerms(): Promise<void> {
  measureRecall('labelled sentences', 'terms');
  measureRecall('held-out sentences', 'terms/held-out');
  showCandidates();
  const random = aRandom();
  console.log(`\nseed ${random.seed}`);
  await measureSpeed(random);
  measureUnspaced(random);
  measureMemory(random);
  measureAnchors(random);
}

type Score = { readonly uses: number; readonly found: number; readonly hits: number };

function measureRecall(what: string, folder: Parameters<typeof readLabelled>[0]): void {
  console.log(`\n${what}     uses   recall  false hits   exact match: recall  false hits`);
  const scores = readLabelled(folder).map((labelled) => {
    const score = scoreOf(labelled, () => true);
    const exact = scoreOf(labelled, ({ by }) => by === 'term');
    printScore(`${labelled.language} (${labelled.sentences.length})`, score, exact);
    return { score, exact };
  });
  printScore('all', sum(scores.map(({ score }) => score)), sum(scores.map(({ exact }) => exact)));
}

function scoreOf({ language, terms, sentences: labelled }: Labelled, counts: (one: TermOccurrence) => boolean): Score {
  const finder = createTermFinder(terms, language);
  return sum(
    labelled.map(({ text, uses }) => {
      const found = finder.find(text).filter(counts);
      const isHit = (use: (typeof uses)[number]) =>
        found.some(
          ({ conceptId, span }) => conceptId === use.conceptId && span.start < use.end && span.end > use.start,
        );
      return { uses: uses.length, found: found.length, hits: uses.filter(isHit).length };
    }),
  );
}

function sum(scores: readonly Score[]): Score {
  const total = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return { uses: total(({ uses }) => uses), found: total(({ found }) => found), hits: total(({ hits }) => hits) };
}

function printScore(what: string, score: Score, exact: Score): void {
  const recall = ({ hits, uses }: Score) => `${((100 * hits) / uses).toFixed(1)} %`.padStart(9);
  const falseHits = ({ found, hits }: Score) => `${((100 * (found - hits)) / found).toFixed(1)} %`.padStart(9);
  const figures = `${recall(score)} ${falseHits(score)}   ${recall(exact).padStart(20)} ${falseHits(exact)}`;
  console.log(`${what.padEnd(20)} ${String(score.uses).padStart(6)} ${figures}`);
}

function showCandidates(): void {
  const file = join(sharedFolder, 'texts/000_c9d9ee9e7d7abe46.txt');
  if (!existsSync(file)) {
    console.log(`\ncandidates skipped: there is no ${file}`);
    return;
  }
  const candidates = findCandidates(readFileSync(file, 'utf8').split('\n'), { language: 'en' });
  console.log(
    `\nfirst twenty candidates: ${candidates
      .slice(0, 20)
      .map(({ text }) => text)
      .join(', ')}`,
  );
}

async function measureSpeed(random: Random): Promise<void> {
  const words = someWords(random, 40_000);
  const terms = aGlossary(random, rareOf(words), 10_000);
  let started = performance.now();
  const finder = createTermFinder(terms, 'es');
  console.log(`\nindex of ${terms.length} terms: ${(performance.now() - started).toFixed(0)} ms`);

  const pool = Array.from({ length: 20_000 }, () => aSentence(random, words));
  started = performance.now();
  let found = 0;
  for (let at = 0; at < sentences; at++) found += finder.find(pool[at % pool.length] ?? '').length;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${terms.length} terms over ${sentences} sentences: ${seconds.toFixed(1)} s, ${found} found  (goal 60 s)`,
  );
  measureAhoCorasick(terms, pool, seconds);
  print('one sentence', timesOf(finder, pool.slice(0, 5_000)), undefined, '1 ms');
}

/** The baseline knows neither words nor forms: it finds exact strings, and those inside other words too. */
function measureAhoCorasick(terms: readonly SoughtTerm[], pool: readonly string[], ours: number): void {
  const baseline = new AhoCorasick(terms.map(({ text }) => text));
  const started = performance.now();
  let found = 0;
  for (let at = 0; at < sentences; at++) found += baseline.search(pool[at % pool.length] ?? '').length;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `  modern-ahocorasick: ${seconds.toFixed(1)} s, ${found} found; ours takes ${(ours / seconds).toFixed(1)} times that`,
  );
}

function measureUnspaced(random: Random): void {
  const signs = Array.from({ length: 2_000 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const words = Array.from({ length: 20_000 }, () => random.pick(signs) + random.pick(signs));
  const finder = createTermFinder(aGlossary(random, rareOf(words), 10_000, ''), 'ja');
  const pool = Array.from({ length: 5_000 }, () => `${aSentence(random, words, '')}。`);
  print('one sentence of 12 to 40 characters, Japanese', timesOf(finder, pool), undefined, '1 ms');
}

function measureMemory(random: Random): void {
  const words = someWords(random, 60_000);
  const terms = aGlossary(random, rareOf(words), 70_000);
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const finder = createTermFinder(terms, 'es');
  const milliseconds = performance.now() - started;
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  console.log(`index of 70000 terms: ${milliseconds.toFixed(0)} ms, about ${megabytes.toFixed(0)} MB of heap`);
  const pool = Array.from({ length: 2_000 }, () => aSentence(random, words));
  print('one sentence of it', timesOf(finder, pool), undefined, '50 ms');
}

function timesOf(finder: TermFinder, texts: readonly string[]) {
  return percentilesOf(
    texts.map((text) => {
      const started = performance.now();
      finder.find(text);
      return performance.now() - started;
    }),
  );
}

function measureAnchors(random: Random): void {
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, lost: 0, gone: 0 };
  let proposed = 0;
  const taken: number[] = [];
  for (let round = 0; round < editSequences; round++) {
    const { text, words, space } = aText(random);
    const note = aNote(random, text, space);
    if (!note) continue;
    const others = words.filter((word) => !text.slice(note.start, note.end).includes(word));
    let now = firstOf(text);
    for (let left = random.below(6); left >= 0; left--) now = edited(now, anEdit(random, now, others, space));
    const started = performance.now();
    const place = findAnchor(now.text, anchorAt(text, note));
    taken.push(performance.now() - started);
    counts[judge(text, note, now, place.kind === 'found' ? place.span : null)]++;
    if (place.kind === 'lost' && judge(text, note, now, place.proposal) === 'right') proposed++;
  }
  console.log(
    `\nnotes after ${editSequences} sequences of edits: ${counts.right} on their words, ${counts.wrong} on others (goal 0), ` +
      `${counts.lost} lost with words left (${proposed} with the right proposal), ${counts.gone} whose words are gone`,
  );
  print('finding a note', percentilesOf(taken));
}

function aGlossary(random: Random, words: readonly string[], size: number, space = ' '): SoughtTerm[] {
  return Array.from({ length: size }, (_, at) => {
    const text = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(words)).join(space);
    return {
      conceptId: String(at),
      termId: String(at),
      language: 'es',
      text,
      status: 'preferred',
      partOfSpeech: 'noun',
      caseRule: 'initial',
      homograph: false,
      forms: [],
    };
  });
}

/** Terms are seldom the words that hold sentences together. */
function rareOf(words: readonly string[]): string[] {
  return words.slice(words.length / 2);
}

/** Each word once. */
function someWords(random: Random, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) words.add(aWord(random));
  return [...words];
}

function aWord(random: Random): string {
  const syllable = () =>
    random.pick([...'bcdfglmnprstv']) + random.pick([...'aeiou']) + random.pick(['', '', 'n', 'r', 's']);
  return Array.from({ length: 2 + random.below(3) }, syllable).join('');
}

/** Common words come often, as in any language: half of the text is the first eighth of the words. */
function aSentence(random: Random, words: readonly string[], space = ' '): string {
  const word = () => words[Math.floor((random.below(1_000_000) / 1_000_000) ** 3 * words.length)] ?? '';
  return Array.from({ length: 6 + random.below(14) }, word).join(space);
}

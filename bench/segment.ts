import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitSentences } from '@/core/segment/split-sentences';

const root = join(import.meta.dirname, '..');
const gold = join(root, '../shared/bench');

/** F1 of the sentence splitter on gold paragraphs, file by file, and its speed on them. The sets are not part of the project. */
export async function measureSegment(): Promise<void> {
  const scorer = join(gold, 'score-segmentation.mjs');
  if (!existsSync(scorer)) {
    console.log('skipped: there is no gold data in ../shared/bench');
    return;
  }
  const command = [process.execPath, '--import', 'tsx', 'cli/main.ts', 'segment', '--jsonl'];
  spawnSync(process.execPath, [scorer, '--', ...command], { cwd: root, stdio: 'inherit' });
  await measureSpeed();
}

async function measureSpeed(): Promise<void> {
  const paragraphs: { text: string; language: string }[] = [];
  for await (const file of glob('seg-*/*.jsonl', { cwd: gold })) {
    for (const line of (await readFile(join(gold, file), 'utf8')).split('\n')) {
      if (line === '') continue;
      const { text, segs, lang } = JSON.parse(line) as { text?: string; segs?: string[]; lang: string };
      paragraphs.push({ text: text ?? segs?.join('') ?? '', language: lang });
    }
  }
  let lossless = 0;
  const started = performance.now();
  for (const { text, language } of paragraphs) {
    const spans = splitSentences(text, { language });
    if (spans.map(({ start, end }) => text.slice(start, end)).join('') === text) lossless++;
  }
  const seconds = (performance.now() - started) / 1000;
  const megabytes = paragraphs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(
    `${megabytes.toFixed(1)} MB in ${seconds.toFixed(2)} s: ${(megabytes / seconds).toFixed(1)} MB a second (goal 3)`,
  );
  console.log(`${lossless} of ${paragraphs.length} paragraphs come back when their sentences are joined`);
}

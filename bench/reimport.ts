import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import type { Database } from '@/db/client';
import type { Context } from '@/services/context';
import { dumpFolder } from '@/services/folder/dump-folder';
import { loadFolder } from '@/services/folder/load-folder';
import { getImport, importWork } from '@/services/import/import-work';
import { replaceSource } from '@/services/source/replace-source';
import { countWorks } from '@/services/works/count-works';
import { aSentence, storeLargeWork } from './a-large-work';
import { percentilesOf, print } from './percentiles';
import { withServer } from './with-server';

const segments = 100_000;

/** A newer file of a large work, one sentence in twenty edited, some new and some gone, beside the first import of the older one. */
export async function measureReimport(): Promise<void> {
  await withServer(async (database) => {
    const { owner } = await storeLargeWork(database, 100);
    const workId = v7();
    const older = Array.from({ length: segments }, (_, at) => aSentence(at + 1));
    const first = await measure(owner, 'first import', () => importWhole(owner, workId, inBase64(aText(older))));
    await translate(database, owner, workId);
    await database.execute('analyze');
    const { sentences, edited, added, removed } = aNewerText(older);
    console.log(`newer: ${edited} sentences edited, ${added} new, ${removed} gone, half of all with a version`);
    const file = { workId, fileName: 'large.txt', content: inBase64(aText(sentences)) };
    const plan = await measure(owner, 'plan of the newer file', () => replaceSource(owner, { ...file, dryRun: true }));
    const written = await measure(owner, 'newer file written', () => replaceSource(owner, { ...file, dryRun: false }));
    const { same, edited: found, new: made, retired } = written.result;
    console.log(`found: ${same} same, ${found} edited, ${made} new, ${retired} gone`);
    const ratio = (one: number) => `${(one / first.seconds).toFixed(1)} × the first import`;
    console.log(`plan ${ratio(plan.seconds)}, written ${ratio(written.seconds)} (goal 30 s)`);
  });
}

/** Runs something, and says how long it took, how much memory the process held, and how long it kept others waiting. */
async function measure<Result>(owner: Context, what: string, run: () => Promise<Result>) {
  let isRunning = true;
  let memory = 0;
  const waits: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const started = performance.now();
  const running = run().finally(() => {
    isRunning = false;
  });
  while (isRunning) {
    const asked = performance.now();
    await countWorks(owner);
    waits.push(performance.now() - asked);
    memory = Math.max(memory, process.memoryUsage.rss());
    await sleep(20);
  }
  const result = await running;
  delay.disable();
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${what}: ${seconds.toFixed(1)} s, ${Math.round(memory / 1024 / 1024)} MB at most, ${Math.round(delay.max / 1e6)} ms at a stretch`,
  );
  print('  a query of others meanwhile', percentilesOf(waits));
  return { seconds, result };
}

async function importWhole(owner: Context, workId: string, content: string): Promise<void> {
  const about = {
    title: 'Large',
    author: '',
    language: 'en',
    kind: 'novel',
    licence: '',
    visibility: 'private',
  } as const;
  const file = { workId, content, fileName: 'large.txt', chapters: 'headings', cuts: [] } as const;
  let { state } = await importWork(owner, { ...about, ...file });
  while (state === 'running') {
    await sleep(20);
    ({ state } = await getImport(owner, { workId }));
  }
}

/** Gives every other sentence a version. */
async function translate(database: Database, owner: Context, workId: string): Promise<void> {
  const folder = await dumpFolder(owner, workId);
  const ids = folder.documents.flatMap((one) => one.blocks.flatMap((block) => block.segments.map(({ id }) => id)));
  const version = { siglum: 'Ib', language: 'es', state: 'in-review', omitted: false, reason: '' } as const;
  await loadFolder(
    { ...owner, database },
    {
      ...folder,
      contributors: [{ id: v7(), siglum: 'Ib', name: 'Inés Bordoy' }],
      languages: [{ language: 'es', title: '' }],
      versions: ids.flatMap((id, at) => (at % 2 ? [] : [{ ...version, segments: [id], text: aSentence(at) }])),
    },
  );
}

function aNewerText(older: readonly string[]) {
  const counts = { edited: 0, added: 0, removed: 0 };
  const sentences = older.flatMap((sentence, at) => {
    if (at % 100 === 50) {
      counts.removed++;
      return [];
    }
    if (at % 100 === 25) {
      counts.added++;
      return [sentence, `Added ${at}: ${aSentence(at * 3 + 7)}`];
    }
    if (at % 20 !== 3) return [sentence];
    counts.edited++;
    const words = sentence.split(' ');
    words[Math.floor(words.length / 2)] = 'harvest';
    return [words.join(' ')];
  });
  return { sentences, ...counts };
}

/** Chapters of 500 sentences, paragraphs of five. */
function aText(sentences: readonly string[]): string {
  let text = '';
  sentences.forEach((sentence, at) => {
    if (at % 500 === 0) text += `\n\nChapter ${at / 500 + 1}\n\n`;
    text += sentence + (at % 5 === 4 ? '\n\n' : ' ');
  });
  return text;
}

const inBase64 = (text: string) => Buffer.from(text).toString('base64');

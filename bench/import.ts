import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { getImport, importWork } from '@/services/import/import-work';
import { countWorks } from '@/services/works/count-works';
import { aSentence, storeLargeWork } from './a-large-work';
import { percentilesOf, print } from './percentiles';
import { withServer } from './with-server';

const words = 1_000_000;

/** Importing a text of a million words, while the same process answers others. */
export async function measureImport(): Promise<void> {
  await withServer(async (database) => {
    const { owner } = await storeLargeWork(database, 100);
    const content = Buffer.from(aText()).toString('base64');
    const workId = v7();
    const started = performance.now();
    let state = await importWork(owner, {
      workId,
      content,
      fileName: 'million.txt',
      title: 'A million words',
      author: '',
      language: 'en',
      kind: 'novel',
      licence: '',
      visibility: 'private',
      chapters: 'headings',
      cuts: [],
    });
    const waits: number[] = [];
    let memory = 0;
    while (state.state === 'running') {
      const asked = performance.now();
      await countWorks(owner);
      waits.push(performance.now() - asked);
      memory = Math.max(memory, process.memoryUsage.rss());
      await sleep(20);
      state = await getImport(owner, { workId });
    }
    const taken = (performance.now() - started) / 1000;
    const megabytes = Math.round(memory / 1024 / 1024);
    console.log(
      `imported ${words} words, ${state.segmentsTotal} sentences: ${taken.toFixed(1)} s, ${megabytes} MB at most (goal 60 s, 500 MB)`,
    );
    print('a query of others meanwhile', percentilesOf(waits));
  });
}

function aText(): string {
  let text = '';
  let counted = 0;
  for (let number = 1; counted < words; number++) {
    const sentence = aSentence(number);
    counted += sentence.split(' ').length;
    if (number % 500 === 1) text += `\n\nChapter ${Math.ceil(number / 500)}\n\n`;
    text += sentence + (number % 5 === 0 ? '\n\n' : ' ');
  }
  return text;
}

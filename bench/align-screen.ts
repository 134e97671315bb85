import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { v7 } from 'uuid';
import { readFolder } from '@/cli/read-folder';
import { serializeFolder } from '@/core/folder/serialize-folder';
import type { FolderDocument, WorkFolder } from '@/core/folder/work-folder';
import { originOf, runVerso, type ServerPlace, signUpOwner, startServer, stopServer } from './a-server';
import { aContext, launchBrowser, listenToKeys, measureOpening, measureScrolling } from './page-figures';
import { percentilesOf, print, type Times } from './percentiles';
import { writeFolder } from './write-folder';

/** As often as makes a novel of 6,700 sentences of the sample story. */
const repetitions = 25;
const currentBead = '[role=listitem][aria-current=true]';
/** The server writes the first beads; the list places them once the page hears keys. */
const placedBead = `[role=list][style] ${currentBead}`;

/** The sample story over and over, no two times the same, and its Spanish translation, which leaves a sentence out now and then. */
async function aLongTranslation(story: string): Promise<{ readonly work: WorkFolder; readonly text: string }> {
  const { work } = await readFolder(story);
  const lines = (await readFile(join(story, 'versions/es.Ib.jsonl'), 'utf8')).trim().split('\n');
  const versions = lines.map((line) => JSON.parse(line) as { segments: string[]; text: string });
  const answers = new Map(versions.map(({ segments, text }) => [segments[0], text]));
  const documents: FolderDocument[] = [];
  const paragraphs: string[] = [];
  let number = 0;
  for (let time = 1; time <= repetitions; time++) {
    for (const document of work.documents) {
      const blocks = document.blocks.map((block) => {
        const paragraph: string[] = [];
        const segments = block.segments.map(({ id, text }) => {
          number++;
          const answer = answers.get(id);
          if (answer && number % 40 !== 7) paragraph.push(vary(answer, number));
          return { id: v7(), text: vary(text, number) };
        });
        paragraphs.push(paragraph.join(' '));
        return { ...block, id: v7(), segments };
      });
      documents.push({ id: v7(), title: `${document.title} ${time}`, file: null, blocks });
    }
  }
  const about = {
    id: v7(),
    title: 'The Frost Book, at length',
    contributors: [],
    files: [],
    versions: [],
    editions: [],
  };
  return { work: { ...work, ...about, documents }, text: paragraphs.filter((one) => one !== '').join('\n\n') };
}

/** A number after the first word of every third sentence, the same on both sides. */
function vary(text: string, number: number): string {
  return number % 3 === 0 ? text.replace(/\p{L}+/u, (word) => `${word} ${number}`) : text;
}

/** What a person waits for who looks through the beads of a whole novel. */
export async function measureAlignScreen(): Promise<void> {
  const place: ServerPlace = { dataFolder: await mkdtemp(join(tmpdir(), 'verso-align-screen-')), port: 3978 };
  const { work, text } = await aLongTranslation('source-text/the-frost-book');
  runVerso(place, 'load', await writeFolder(join(place.dataFolder, 'long'), serializeFolder(work)));
  const server = await startServer(place);
  const browser = await launchBrowser();
  try {
    const cookie = await signUpOwner(place);
    const alignmentId = v7();
    await importTranslation(place, cookie, { workId: work.id, alignmentId, text });
    await measureBeads(() => aContext(browser, originOf(place), cookie), `/en/works/${work.id}/align/${alignmentId}`);
  } finally {
    await browser.close();
    await stopServer(server);
    await rm(place.dataFolder, { recursive: true, force: true });
  }
}

async function measureBeads(open: () => Promise<BrowserContext>, path: string): Promise<void> {
  const opening = await measureOpening(open, currentBead, () => path);
  print('beads: navigation to first rows of 6,700', opening, undefined, 'p95 < 1500 ms');
  print('beads: navigation until keys are heard', await measureOpening(open, placedBead, () => path));
  const context = await open();
  const page = await context.newPage();
  await page.goto(path);
  await page.locator(placedBead).waitFor();
  await measureScrolling(page, await context.newCDPSession(page), 'beads: scrolling');
  await page.reload();
  await page.locator(placedBead).waitFor();
  const idle = { ...(await timeKeys(page, ['F9'], 30)), name: 'a key that does nothing' };
  print('beads: a key that does nothing, to paint', idle);
  // The translation leaves some fifteen beads unresolved; what is confirmed is taken back.
  for (const [what, keys, times] of [
    ['next', ['ArrowDown'], 60],
    ['next unresolved', ['F8'], 30],
    ['confirm', ['Space'], 15],
    ['undo', ['Control+z'], 15],
    ['merge and undo', ['m', 'Control+z'], 20],
  ] as const) {
    print(`beads: ${what}, key to paint`, await timeKeys(page, keys, times), idle, 'p95 < 50 ms');
  }
  await context.close();
}

async function importTranslation(
  place: ServerPlace,
  cookie: string,
  { workId, alignmentId, text }: { workId: string; alignmentId: string; text: string },
): Promise<void> {
  const base = `${originOf(place)}/api/v1/works/${workId}/alignments`;
  const headers = { 'content-type': 'application/json', origin: originOf(place), cookie };
  const content = Buffer.from(text).toString('base64');
  const about = { language: 'es', fileName: 'escarcha.txt', chapters: 'none', by: { name: 'Inés Bordoy' } };
  const started = performance.now();
  const asked = await fetch(base, {
    method: 'POST',
    headers,
    body: JSON.stringify({ alignmentId, content, ...about }),
  });
  let { state } = await asked.json();
  while (state === 'running') {
    await sleep(200);
    ({ state } = await (await fetch(`${base}/${alignmentId}/import`, { headers })).json());
  }
  if (state !== 'done') throw new Error(`the translation was not aligned: ${state}`);
  console.log(`importing the translation of a novel: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function timeKeys(page: Page, keys: readonly string[], times: number): Promise<Times> {
  const figures = await listenToKeys(page);
  for (let time = 0; time < times; time++) {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
  }
  return percentilesOf(await figures());
}

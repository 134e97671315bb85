import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serializeFolder } from '@/core/folder/serialize-folder';
import { serveBarePage } from './a-bare-page';
import { aLargeWork } from './a-large-work';
import { originOf, runVerso, type ServerPlace, signUpOwner, startServer, stopServer } from './a-server';
import { aContext, launchBrowser, listenToKeys, measureOpening, measureScrolling } from './page-figures';
import { percentilesOf, print, type Times } from './percentiles';
import { weighScripts } from './weigh-scripts';
import { writeFolder } from './write-folder';

const segments = 100_000;
const story = { folder: 'source-text/the-frost-book', id: '01a214b8-bc5f-7046-8e69-1e3a656142d0' };
const chapter = '01a214b8-bc5b-76be-9ba1-66e449c3abb0';
const currentRow = '[role=listitem][aria-current=true]';

/** What a person waits for on a built server: a document of 100,000 sentences on the bench, and the weight of pages. */
export async function measureScreens(): Promise<void> {
  const place: ServerPlace = { dataFolder: await mkdtemp(join(tmpdir(), 'verso-screens-')), port: 3979 };
  const work = aLargeWork(segments);
  runVerso(place, 'load', await writeFolder(join(place.dataFolder, 'large'), serializeFolder(work)));
  runVerso(place, 'load', story.folder);
  const server = await startServer(place);
  const browser = await launchBrowser();
  try {
    const cookie = await signUpOwner(place);
    const open = () => aContext(browser, originOf(place), cookie);
    await measureScripts(open);
    const chapterPath = `/works/${work.id}/documents/${work.documents[0]?.id}`;
    const bench = `/en${chapterPath.replace('/documents', '')}/translate/es`;
    const bare = await serveBarePage();
    const bareOpening = { ...(await measureOpening(open, currentRow, () => bare.origin)), name: 'a bare page' };
    const far = (round: number) => `${bench}?number=${1 + round * 9973}`;
    const opening = await measureOpening(open, currentRow, far);
    print(`navigation to first rows of ${segments}`, opening, bareOpening, 'p95 < 1000 ms');
    print(
      'navigation until the current row hears keys',
      await measureOpening(open, currentRow, far, 'heard'),
      bareOpening,
    );
    const context = await open();
    const page = await context.newPage();
    await page.goto(`${bench}?number=50000`);
    await page.locator(currentRow).waitFor();
    await measureJumps(page, `/api/v1${chapterPath}/rows/es`);
    await measureScrolling(page, await context.newCDPSession(page), 'scrolling');
    await measureDecisions(page, bench.replace('/translate/', '/review/'));
    await context.close();
    await measureTyping(bare.origin, originOf(place), cookie, `${bench}?number=40004`);
    bare.stop();
  } finally {
    await browser.close();
    await stopServer(server);
    await rm(place.dataFolder, { recursive: true, force: true });
  }
}

/** From Enter in “Go to” to the frame that shows the sentence, beside asking for as many rows and no more. */
async function measureJumps(page: Page, rows: string): Promise<void> {
  const taken: number[] = [];
  const asked: number[] = [];
  for (let round = 0; round < 20; round++) {
    const number = 1 + ((round * 39_119 + 7) % segments);
    await page.keyboard.press('Control+g');
    await page.locator('input[name=address]').fill(String(number));
    await page.evaluate(
      ([row, text]) => {
        const shown = new Promise<number>((resolve) => {
          const look = (pressedAt: number) => {
            if (document.querySelector(row)?.textContent?.includes(text)) resolve(performance.now() - pressedAt);
            else requestAnimationFrame(() => look(pressedAt));
          };
          addEventListener('keydown', ({ timeStamp }) => look(timeStamp), { once: true, capture: true });
        });
        Object.assign(window, { shown });
      },
      [currentRow, `Sentence ${number}:`] as const,
    );
    await page.keyboard.press('Enter');
    taken.push(await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown));
    // The pages beside are asked for once the list rests.
    await page.waitForTimeout(400);
    asked.push(await timeFetch(page, `${rows}?from=${number}&to=${Math.min(segments, number + 199)}`));
  }
  const fetches = { ...percentilesOf(asked), name: 'asking for the rows' };
  print('jump to any row', percentilesOf(taken), fetches, 'p95 < 300 ms');
}

async function timeFetch(page: Page, path: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const started = performance.now();
    await (await fetch(asked)).text();
    return performance.now() - started;
  }, path);
}

/** Each key beside one in a bare field: on a display of 60 frames a second, and on one that shows a frame as soon as it is drawn. */
async function measureTyping(bare: string, origin: string, cookie: string, bench: string): Promise<void> {
  for (const [display, args, goal] of [
    ['60 frames a second', [], undefined],
    ['frames at once', ['--disable-frame-rate-limit', '--disable-gpu-vsync'], 'p95 ≤ 16 ms'],
  ] as const) {
    const browser = await launchBrowser(args);
    const context = await aContext(browser, origin, cookie);
    const page = await context.newPage();
    await page.goto(bare);
    await page.locator('textarea').focus();
    const bareField = { ...(await timeTyping(page)), name: 'a bare field' };
    await page.goto(bench);
    await page.locator(currentRow).filter({ hasText: 'Sentence 40004:' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /sentence 40004$/ }).waitFor();
    print(`typing: key to paint, ${display}`, await timeTyping(page), bareField, goal);
    await browser.close();
  }
}

async function timeTyping(page: Page): Promise<Times> {
  const heard = await listenToKeys(page);
  for (const letter of 'The bell has one note, and it means get up. '.repeat(6)) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(25);
  }
  return percentilesOf(await heard());
}

/** From the key that approves to the frame that shows the next sentence of the queue. */
async function measureDecisions(page: Page, bench: string): Promise<void> {
  await page.goto(`${bench}?number=50000`);
  await page.locator(`${currentRow} [data-revision]`).waitFor();
  const taken: number[] = [];
  for (let round = -3; round < 30; round++) {
    await page.evaluate((row) => {
      const placeOf = () => document.querySelector<HTMLElement>(row)?.dataset.index;
      const before = placeOf();
      const shown = new Promise<number>((resolve) => {
        const look = (pressedAt: number) => {
          if (placeOf() !== before && document.querySelector(`${row} [data-revision]`)) {
            resolve(performance.now() - pressedAt);
          } else requestAnimationFrame(() => look(pressedAt));
        };
        addEventListener('keydown', ({ timeStamp }) => look(timeStamp), { once: true, capture: true });
      });
      Object.assign(window, { shown });
    }, currentRow);
    await page.keyboard.press('a');
    const shown = await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
    if (round >= 0) taken.push(shown);
    // A reviewer reads before deciding.
    await page.waitForTimeout(600);
  }
  print('review: approve to next sentence', percentilesOf(taken), undefined, 'p95 < 50 ms');
}

/** The scripts of each first view; a page that says only that there is none has React, Next and the bar. */
async function measureScripts(open: () => Promise<BrowserContext>): Promise<void> {
  const path = `/en/works/${story.id}/${chapter}`;
  await weighScripts(open, { what: 'page without content', path: '/en/nowhere', goal: 150 });
  await weighScripts(open, { what: 'library', path: '/en', goal: 200 });
  await weighScripts(open, { what: 'reader', path: `${path}/read/es`, goal: 150 });
  await weighScripts(open, { what: 'bench', path: `${path}/translate/es`, goal: 350 }, async (page) => {
    await page.locator(currentRow).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /sentence \d+$/ }).waitFor();
  });
}

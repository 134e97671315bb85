import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { serializeFolder } from '@/core/folder/serialize-folder';
import { aLargeWork } from './a-large-work';
import { originOf, runVerso, type ServerPlace, signUpOwner, startServer, stopServer } from './a-server';
import { percentilesOf, print } from './percentiles';

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
  // Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  try {
    const cookie = await signUpOwner(place);
    const open = () => aContext(browser, originOf(place), cookie);
    const bench = `/en/works/${work.id}/${work.documents[0]?.id}/translate/es`;
    await measureOpening(open, bench);
    const context = await open();
    const page = await context.newPage();
    await page.goto(`${bench}?number=50000`);
    await page.locator(currentRow).waitFor();
    await measureJumps(page);
    await measureScrolling(page, await context.newCDPSession(page));
    await measureTyping(page);
    await measureDecisions(page, bench.replace('/translate/', '/review/'));
    await measureScripts(open);
  } finally {
    await browser.close();
    await stopServer(server);
    await rm(place.dataFolder, { recursive: true, force: true });
  }
}

async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function aContext(browser: Browser, origin: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: origin }]);
  // tsx gives functions their names by a helper that a page doesn't have.
  await context.addInitScript('globalThis.__name = (named) => named');
  return context;
}

/** From the start of the navigation to the frame that shows the first rows, each time with an empty browser cache. */
async function measureOpening(open: () => Promise<BrowserContext>, bench: string): Promise<void> {
  const taken: number[] = [];
  for (let round = -1; round < 10; round++) {
    const context = await open();
    const page = await context.newPage();
    await page.addInitScript((row) => {
      const shown = new Promise((resolve) => {
        const look = () => {
          if (document.querySelector(`${row} p[lang]`)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      });
      Object.assign(window, { shown });
    }, currentRow);
    await page.goto(`${bench}?number=${1 + (round + 1) * 9973}`);
    const shownAt = await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
    // The first answers come from a server that has just started.
    if (round >= 0) taken.push(shownAt);
    await context.close();
  }
  print(`navigation to first rows of ${segments}`, percentilesOf(taken), undefined, 'p95 < 1000 ms');
}

/** From Enter in “Go to” to the frame that shows the sentence. */
async function measureJumps(page: Page): Promise<void> {
  const taken: number[] = [];
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
  }
  print('jump to any row', percentilesOf(taken), undefined, 'p95 < 300 ms');
}

/** Frames while the wheel turns steadily through some two hundred rows, there and back. */
async function measureScrolling(page: Page, session: CDPSession): Promise<void> {
  await page.evaluate(() => {
    const seen = { frames: [] as number[], tasks: [] as number[], isDone: false };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    let last = performance.now();
    const frame = (at: number) => {
      seen.frames.push(at - last);
      last = at;
      if (!seen.isDone) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (const yDistance of [-7000, 7000]) {
    const gesture = { x: 500, y: 500, yDistance, speed: 2000, gestureSourceType: 'mouse' as const };
    await session.send('Input.synthesizeScrollGesture', gesture);
  }
  const { frames, tasks } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { frames: number[]; tasks: number[]; isDone: boolean } };
    seen.isDone = true;
    return seen;
  });
  const late = frames.filter((frame) => frame > 1.5 * (1000 / 60)).length;
  print('scrolling: frame to frame', percentilesOf(frames), undefined, 'p95 < 17 ms');
  console.log(`scrolling: ${late} of ${frames.length} frames late; ${tasks.length} tasks over 50 ms  (goal 0)`);
  if (tasks.length > 0) console.log(`  the longest took ${Math.max(...tasks).toFixed(0)} ms`);
}

/** From the key event to the first task after the frame that it asked for: to the paint, and a little more. */
async function measureTyping(page: Page): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.keyboard.type('40004');
  await page.keyboard.press('Enter');
  await page.locator(currentRow).filter({ hasText: 'Sentence 40004:' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /sentence 40004$/ }).waitFor();
  await page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { keys });
    const afterFrame = new MessageChannel();
    let pressedAt = 0;
    afterFrame.port1.onmessage = () => keys.push(performance.now() - pressedAt);
    const press = ({ timeStamp }: KeyboardEvent) => {
      pressedAt = timeStamp;
      requestAnimationFrame(() => afterFrame.port2.postMessage(null));
    };
    addEventListener('keydown', press, { capture: true });
  });
  for (const letter of 'The bell has one note, and it means get up. '.repeat(6)) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(25);
  }
  const keys = await page.evaluate(() => (window as unknown as { keys: number[] }).keys);
  print('typing: key to paint', percentilesOf(keys), undefined, 'p95 ≤ 16 ms');
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

/** Scripts that a first view transfers, compressed, with an empty browser cache. */
async function measureScripts(open: () => Promise<BrowserContext>): Promise<void> {
  const path = `/en/works/${story.id}/${chapter}`;
  await weigh(open, { what: 'library', path: '/en', goal: 200 });
  await weigh(open, { what: 'reader', path: `${path}/read/es`, goal: 200 });
  await weigh(open, { what: 'bench', path: `${path}/translate/es`, goal: 350 }, async (page) => {
    await page.locator(currentRow).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /sentence \d+$/ }).waitFor();
  });
}

type View = { what: string; path: string; goal: number };

async function weigh(
  open: () => Promise<BrowserContext>,
  { what, path, goal }: View,
  goOn?: (page: Page) => Promise<void>,
) {
  const context = await open();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(path);
  const atLoad = bytes;
  await page.waitForLoadState('networkidle');
  const kilobytes = (count: number) => `${(count / 1000).toFixed(0)} kB`;
  const ahead = bytes > atLoad ? `, ${kilobytes(bytes - atLoad)} more once it rests` : '';
  console.log(`JavaScript of the ${what}: ${kilobytes(atLoad)}${ahead}  (goal < ${goal} kB)`);
  if (goOn) {
    const before = bytes;
    await goOn(page);
    await page.waitForLoadState('networkidle');
    console.log(`  ${kilobytes(bytes - before)} more when a sentence is opened`);
  }
  await context.close();
}

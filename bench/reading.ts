import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { v7 } from 'uuid';
import { serializeFolder } from '@/core/folder/serialize-folder';
import type { FolderVersion, WorkFolder } from '@/core/folder/work-folder';
import { apiFor } from '@/tests/e2e/a-work';
import { serveBarePage } from './a-bare-page';
import { aLargeWork, aSentence } from './a-large-work';
import { originOf, runVerso, type ServerPlace, signUpOwner, startServer, stopServer } from './a-server';
import { launchBrowser } from './page-figures';
import { type Baseline, percentilesOf, print } from './percentiles';
import { weighResponses } from './weigh-scripts';
import { writeFolder } from './write-folder';

const segments = 2_000;
const rounds = 20;
/** In milliseconds. */
const browserRests = 1500;

/** What a reader waits for on a built server: a published chapter of 2,000 sentences in three languages side by side. */
export async function measureReading(): Promise<void> {
  const place: ServerPlace = { dataFolder: await mkdtemp(join(tmpdir(), 'verso-reading-')), port: 3977 };
  const work = inThreeLanguages(aLargeWork(segments));
  runVerso(place, 'load', await writeFolder(join(place.dataFolder, 'large'), serializeFolder(work)));
  const server = await startServer(place);
  const browser = await launchBrowser();
  try {
    const api = apiFor(originOf(place), await signUpOwner(place));
    for (const { id: editionId } of await api.editions.list({ workId: work.id })) {
      await api.editions.publish({ workId: work.id, editionId, releaseId: v7() });
    }
    const bare = await serveBarePage(segments);
    const bareText = percentilesOf((await openRounds(browser, bare.origin)).map(({ text }) => text));
    bare.stop();
    const path = `/en/works/${work.id}/${work.documents[0]?.id}/read/es`;
    for (const [what, search] of [
      ['facing pages', ''],
      ['three languages', '?columns=ja'],
      ['interleaved', '?view=interleaved'],
    ] as const) {
      const address = `${originOf(place)}${path}${search}`;
      const scripts = await weighOnce(browser, address);
      const seen = await openRounds(browser, address);
      printView(what, seen, { ...bareText, name: 'a bare page of as many sentences' });
      console.log(`${what}: scripts ${(scripts / 1000).toFixed(1)} kB compressed at load  (goal < 150 kB)`);
    }
  } finally {
    await browser.close();
    await stopServer(server);
    await rm(place.dataFolder, { recursive: true, force: true });
  }
}

/** Every sentence translated into Spanish and Japanese, every seventh joined with the next. */
function inThreeLanguages(work: WorkFolder): WorkFolder {
  const ids = work.documents.flatMap(({ blocks }) => blocks.flatMap((block) => block.segments.map(({ id }) => id)));
  const approved = { omitted: false, reason: '', state: 'approved' as const };
  const spanish = ids.flatMap((id, at): FolderVersion[] => {
    if (at % 7 === 1) return [];
    const run = at % 7 === 0 ? ids.slice(at, at + 2) : [id];
    return [{ ...approved, siglum: 'Ib', language: 'es', segments: run, text: aSentence(at) }];
  });
  const japanese = ids.map(
    (id, at): FolderVersion => ({
      ...approved,
      siglum: 'Ma',
      language: 'ja',
      segments: [id],
      text: `${at}番目の文で、梨の木と鐘と霜のことが書いてある。`,
    }),
  );
  const languages = ['es', 'ja'].map((language) => ({ language, title: '' }));
  return { ...work, languages, versions: [...spanish, ...japanese] };
}

type Seen = { text: number; largest: number; shift: number };

async function openRounds(browser: Browser, address: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  // the first answer comes from a server that has just started
  for (let round = -1; round < rounds; round++) {
    const one = await openOnce(browser, address);
    if (round >= 0) seen.push(one);
  }
  return seen;
}

function printView(what: string, seen: readonly Seen[], bare: Baseline): void {
  const worst = Math.max(...seen.map(({ shift }) => shift));
  print(`${what}: first text of ${segments}`, percentilesOf(seen.map(({ text }) => text)), bare, 'p95 < 500 ms');
  print(`${what}: largest paint`, percentilesOf(seen.map(({ largest }) => largest)), undefined, 'p95 < 1000 ms');
  console.log(`${what}: layout shift at worst ${worst.toFixed(4)}  (goal ≤ 0.02)`);
}

/** From a browser at rest: a window that has just opened draws parts of its own for a second, on the same processors. */
async function openOnce(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // tsx gives functions their names by a helper that a page doesn't have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) seen.shift += value;
    });
  });
  await page.waitForTimeout(browserRests);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const measured = await page.evaluate(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const { largest, shift } = (window as unknown as { seen: { largest: number; shift: number } }).seen;
    return { text: first?.startTime ?? 0, largest, shift };
  });
  await context.close();
  return measured;
}

/** Apart from the rounds: to be told of every response takes the browser's time. */
async function weighOnce(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weight = await weighResponses(page);
  await page.goto(address);
  const weighed = weight();
  await context.close();
  return weighed;
}

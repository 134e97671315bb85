import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumOptions } from './chromium';
import { percentilesOf, print, type Times } from './percentiles';

/** A browser without a cache in which the holder of a session is signed in. */
export async function aContext(browser: Browser, origin: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: origin }]);
  // tsx gives functions their names by a helper that a page doesn't have.
  await context.addInitScript('globalThis.__name = (named) => named');
  return context;
}

/**
 * From the start of the navigation until the browser has painted the first rows, or until the current row has the focus
 * and hears keys. Each time with an empty browser cache.
 */
export async function measureOpening(
  open: () => Promise<BrowserContext>,
  row: string,
  pathOf: (round: number) => string,
  until: 'shown' | 'heard' = 'shown',
): Promise<Times> {
  const taken: number[] = [];
  for (let round = -1; round < 10; round++) {
    const context = await open();
    const page = await context.newPage();
    await page.addInitScript(
      ([row, until]) => {
        // Rows may stand in the document before anything of it is painted.
        const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
        const isShown = () => isPainted() && document.querySelector(`${row} p[lang]`) !== null;
        const isHeard = () => document.activeElement?.matches(row);
        const opened = new Promise((resolve) => {
          const look = () => {
            if (until === 'shown' ? isShown() : isHeard()) resolve(performance.now());
            else requestAnimationFrame(look);
          };
          look();
        });
        Object.assign(window, { opened });
      },
      [row, until] as const,
    );
    await page.goto(pathOf(round + 1));
    const openedAt = await page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened);
    // The first answers come from a server that has just started.
    if (round >= 0) taken.push(openedAt);
    await context.close();
  }
  return percentilesOf(taken);
}

/** Frames while the wheel turns steadily through some two hundred rows, there and back. */
export async function measureScrolling(page: Page, session: CDPSession, what: string): Promise<void> {
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
  print(`${what}: frame to frame`, percentilesOf(frames), undefined, 'p95 < 17 ms');
  console.log(`${what}: ${late} of ${frames.length} frames late; ${tasks.length} tasks over 50 ms  (goal 0)`);
  if (tasks.length > 0) console.log(`  the longest took ${Math.max(...tasks).toFixed(0)} ms`);
}

/** Hears keys from now on. Answers how long each took from its event to the first task after the frame that it asked for. */
export async function listenToKeys(page: Page): Promise<() => Promise<number[]>> {
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
  return () => page.evaluate(() => (window as unknown as { keys: number[] }).keys);
}

export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch(chromiumOptions(args));
}

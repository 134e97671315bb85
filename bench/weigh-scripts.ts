import type { BrowserContext, Page } from '@playwright/test';

type View = { readonly what: string; readonly path: string /** In kilobytes. */; readonly goal: number };

/** Prints what the scripts of a first view weigh, compressed and without headers, with an empty browser cache. */
export async function weighScripts(
  open: () => Promise<BrowserContext>,
  { what, path, goal }: View,
  goOn?: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await open();
  const page = await context.newPage();
  const weight = await weighResponses(page);
  await page.goto(path);
  const atLoad = weight();
  await page.waitForLoadState('networkidle');
  const ahead = weight() > atLoad ? `, ${kilobytes(weight() - atLoad)} more once it rests` : '';
  const verdict = atLoad > goal * 1000 ? 'OVER' : `${(atLoad / goal / 1000).toFixed(2)} of`;
  console.log(`JavaScript of the ${what}: ${kilobytes(atLoad)}${ahead}  (${verdict} the goal, ${goal} kB)`);
  if (goOn) {
    const before = weight();
    await goOn(page);
    await page.waitForLoadState('networkidle');
    console.log(`  ${kilobytes(weight() - before)} more when a sentence is opened`);
  }
  await context.close();
}

/** Counts what scripts weigh from here on, compressed and without headers; answers the sum so far. */
export async function weighResponses(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const bodies = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) bodies.set(requestId, 0);
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const known = bodies.get(requestId);
    if (known !== undefined) bodies.set(requestId, known + encodedDataLength);
  });
  return () => [...bodies.values()].reduce((sum, length) => sum + length, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

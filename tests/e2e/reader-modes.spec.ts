import type { Page } from '@playwright/test';
import { type Api, apiFor, aWork, translate, type WorkPlace } from './a-work';
import { expectAccessible } from './expect-accessible';
import { documentIdOf, expect, storyId, test } from './verso';

const sentence = { source: 'He had the other language.', target: 'Die andere Sprache hatte er noch.' };

test('the figures choose how both texts are seen, and the address keeps it', async ({ page }) => {
  await page.goto(await readingOf(1));
  await press(page, '2', /view=interleaved/);
  const [above, below] = [await boxOf(page, 'target', sentence.target), await boxOf(page, 'source', sentence.source)];
  expect(above.y + above.height).toBeLessThanOrEqual(below.y + 1);
  await expectAccessible(page);

  await page.getByRole('link', { name: /Next chapter/ }).click();
  await expect(page).toHaveURL(new RegExp(`${await documentIdOf(2)}.*view=interleaved`));
  await press(page, '3', /view=reveal/);
  await press(page, '1', /read\/de$/);
});

test('more texts stand in columns, which can be added and closed, and sentences light in all of them', async ({
  page,
}) => {
  await page.goto(await readingOf(1));
  await page.locator('summary[title="Add a text beside"]').click();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/columns=es$/);
  await page.locator('summary[title="Add a text beside"]').click();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/columns=es,ja$/);

  const tops = await Promise.all(
    ['source', 'target', 'beside-1', 'beside-2'].map(async (side) => {
      const { x, y } = await boxOfFirst(page, side);
      return { x, y };
    }),
  );
  for (const [place, { x, y }] of tops.entries()) {
    expect(Math.abs(y - (tops[0]?.y ?? 0))).toBeLessThan(4);
    if (place > 0) expect(x).toBeGreaterThan(tops[place - 1]?.x ?? 0);
  }
  const answers = page.locator('p.tx [data-runs="3"]');
  await answers.filter({ hasText: sentence.source }).hover();
  await expect(page.locator('[data-lit]')).toHaveCount(4);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Close Deutsch' }).click();
  await expect(page).toHaveURL(/read\/es\?columns=ja$/);
  await page.getByRole('link', { name: 'Close 日本語' }).click();
  await expect(page).toHaveURL(/read\/es$/);
});

test('a sentence unfolds what it translates beneath it, by key', async ({ page }) => {
  await page.goto(await readingOf(1, '?view=reveal'));
  const answer = page.getByText(sentence.source);
  await expect(answer).toBeHidden();
  await page.locator('summary').filter({ hasText: sentence.target }).focus();
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
  await expect(answer).toHaveCSS('direction', 'ltr');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(answer).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the modes are plain pages, and sentences unfold', async ({ page }) => {
    await page.goto(await readingOf(1));
    await page.getByRole('link', { name: 'Interleaved' }).first().click();
    await expect(page.locator('p[data-page=source]').filter({ hasText: sentence.source })).toBeVisible();
    await page.getByRole('link', { name: 'One language' }).first().click();
    await expect(page.getByText(sentence.source)).toBeHidden();
    await page.locator('summary').filter({ hasText: sentence.target }).click();
    await expect(page.getByText(sentence.source)).toBeVisible();
  });

  test('the server sets the pages as the device remembers', async ({ page, context, baseURL }) => {
    const value = encodeURIComponent('size=24&paper=dark&face=gentium&justify=true');
    await context.addCookies([{ name: 'reader-type', value, url: baseURL ?? '' }]);
    await page.goto(await readingOf(1));
    const text = page.locator('p[data-page=target].tx').filter({ hasText: sentence.target });
    await expect(text).toHaveCSS('font-size', '24px');
    await expect(text).toHaveCSS('font-family', /Gentium/);
    await expect(text).toHaveCSS('text-align', 'justify');
    await expect(page.locator('main')).toHaveCSS('color', 'rgb(232, 228, 218)');
  });
});

test('T opens the type settings, which act at once and are remembered', async ({ page }) => {
  await page.goto(await readingOf(1));
  const text = page.locator('p[data-page=target].tx').filter({ hasText: sentence.target });
  const settings = page.getByRole('dialog', { name: 'Type' });
  await expect(async () => {
    await page.keyboard.press('t');
    await expect(settings).toBeVisible({ timeout: 1000 });
  }, 'the page listens to its keys').toPass();
  await settings.getByLabel('Size').fill('25');
  await expect(text).toHaveCSS('font-size', '25px');
  await expectAccessible(page);
  await page.reload();
  await expect(text).toHaveCSS('font-size', '25px');
});

test('readers see the newest release, the team the text at work', async ({ browser, asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api, { visibility: 'public' });
  await approve(api, work, 2, 'Nadie plantó el peral.');
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${work.workId}`);
  await page.getByRole('button', { name: 'Publish: Español' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Publish release 1' }).click();
  await expect(dialog.getByText('Release 1 is published.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('button', { name: 'Publish: Español' }).click();
  await expect(dialog.getByText('Nothing has changed since release 1.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await approve(api, work, 3, 'Estaba en medio de la plaza.');
  await page.getByRole('button', { name: 'Publish: Español' }).click();
  await expect(dialog.getByText('New: 1')).toBeVisible();
  await dialog.getByRole('button', { name: /The Pear Tree/ }).click();
  await expect(dialog.locator('ins')).toHaveText('Estaba en medio de la plaza.');
  await expectAccessible(page);

  const reading = work.pathOf(1).replace('/translate/', '/read/');
  const visitor = await (await browser.newContext({ baseURL: verso.origin })).newPage();
  await visitor.goto(reading);
  await expect(visitor.getByText(/^Release 1, /)).toBeVisible();
  await expect(visitor.getByText('Nadie plantó el peral.')).toBeVisible();
  await expect(visitor.getByText('Estaba en medio de la plaza.')).toHaveCount(0);

  await page.goto(reading);
  await expect(page.getByText('Estaba en medio de la plaza.')).toBeVisible();
  await page.getByRole('link', { name: 'Read release 1' }).click();
  await expect(page.getByText('Estaba en medio de la plaza.')).toHaveCount(0);
});

test('a second edition is offered beside the first', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api, { visibility: 'public' });
  await approve(api, work, 2, 'Nadie plantó el peral.');
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${work.workId}`);
  await page.getByRole('button', { name: 'Add an edition' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('For the stage');
  await dialog.getByLabel('Stance').fill('Read aloud');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Publish: Español, For the stage' })).toBeVisible();

  await page.goto(`${work.pathOf(1).replace('/translate/', '/read/')}?view=interleaved`);
  await page.locator('summary').filter({ hasText: 'Main edition' }).click();
  await page.getByRole('link', { name: /For the stage/ }).click();
  await expect(page).toHaveURL(/view=interleaved&edition=/);
  await expect(page.locator('summary').filter({ hasText: 'For the stage' })).toBeVisible();
});

async function readingOf(chapter: number, search = ''): Promise<string> {
  return `/en/works/${storyId}/${await documentIdOf(chapter)}/read/de${search}`;
}

async function approve(api: Api, work: WorkPlace, number: number, text: string): Promise<void> {
  const version = await translate(api, work, { number, text });
  const { workId } = work;
  await api.versions.decide({ workId, versionId: version.id, state: 'approved', revisionId: version.revisionId });
}

async function press(page: Page, key: string, address: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(address, { timeout: 2000 });
  }, 'the page listens to its keys').toPass();
}

async function boxOf(page: Page, side: 'source' | 'target', text: string) {
  const paragraph = page.locator(`p.tx[data-page=${side}]`).filter({ hasText: text });
  await expect(paragraph).toBeVisible();
  const box = await paragraph.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

async function boxOfFirst(page: Page, side: string) {
  const box = await page.locator(`p.tx[data-page=${side}]`).first().boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

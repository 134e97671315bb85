import type { Locator, Page } from '@playwright/test';
import { apiFor, aWork, rowsOf, translate } from './a-work';
import { expectAccessible } from './expect-accessible';
import { documentIdOf, expect, storyId, test } from './verso';

const sentence = { source: 'He had the other language.', target: 'Die andere Sprache hatte er noch.' };
const joined = { source: ['“No,” I said.', '“You can’t meet somebody'], target: '„Nein“, sagte ich' };

for (const { way, javaScriptEnabled } of [
  { way: 'side by side', javaScriptEnabled: true },
  { way: 'side by side without JavaScript', javaScriptEnabled: false },
]) {
  test(`source and approved text stand ${way}`, async ({ browser, verso }) => {
    const context = await browser.newContext({ baseURL: verso.origin, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(await readingOf(1));
    await expect(titles(page)).toHaveText(['1One Note', '1Ein einziger Ton']);
    const [source, target] = [textIn(page, 'source', sentence.source), textIn(page, 'target', sentence.target)];
    const [verso_, recto] = [await boxOf(source), await boxOf(target)];
    expect(Math.abs(verso_.y - recto.y)).toBeLessThan(4);
    expect(verso_.x + verso_.width).toBeLessThan(recto.x);
    await expect(source).toHaveAttribute('lang', 'en');
    await expect(target).toHaveAttribute('lang', 'de');
    await expect(page.getByText('translated by Jona Reuter')).toBeVisible();

    await page.getByRole('link', { name: /Next chapter/ }).click();
    await expect(titles(page).first()).toHaveText('2Twenty-Three');
    await page.locator('summary').filter({ hasText: 'Language of the translation' }).click();
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(textIn(page, 'target').first()).toHaveAttribute('lang', 'es');
  });
}

test('what is not approved is not read', async ({ page, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api, { visibility: 'public' });
  await translate(api, work, { number: 2, text: 'Nadie plantó el peral.', state: 'in-review' });
  const approved = await translate(api, work, { number: 3, text: 'Estaba en medio de la plaza.' });
  const reading = work.pathOf(1).replace('/translate/', '/read/');
  await page.goto(reading);
  await expect(page.getByText('No sentence of this chapter is approved yet.')).toBeVisible();

  const { workId } = work;
  await api.versions.decide({ workId, versionId: approved.id, state: 'approved', revisionId: approved.revisionId });
  await page.reload();
  await expect(textIn(page, 'target', 'Estaba en medio de la plaza.')).toBeVisible();
  await expect(page.getByText('Nadie plantó el peral.')).toBeHidden();
  await expect(textIn(page, 'target').getByText('Not translated yet')).toHaveCount(3);
});

test('a text is in its document once, and there again for whoever comes back to it', async ({ page }) => {
  const path = await readingOf(1);
  const answer = await page.request.get(path, { headers: { accept: 'text/html' } });
  expect((await answer.text()).split(sentence.target)).toHaveLength(2);
  await page.goto(path);
  const target = textIn(page, 'target', sentence.target);
  await expect(target).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-first-document', ''));
  await page.getByRole('link', { name: /Next chapter/ }).click();
  await expect(titles(page).first()).toHaveText('2Twenty-Three');
  await page.goBack();
  await expect(page.locator('body[data-first-document]').getByText(sentence.target)).toBeVisible();
  await target.getByText(sentence.target).hover();
  await expect(page.locator('[data-lit]')).toHaveText([sentence.source, sentence.target]);
  await page.reload();
  await expect(target).toBeVisible();
});

test('sentences that share a translation light as one', async ({ page }) => {
  await page.goto(await readingOf(1));
  const lit = page.locator('[data-lit]');
  const over = (side: 'source' | 'target', text: string) => textIn(page, side).getByText(text).hover();
  const run = [...joined.source, joined.target].map((text) => new RegExp(`^${text}`));
  await over('source', joined.source[1] ?? '');
  await expect(lit).toHaveText(run);
  await over('target', 'Sie gab mir die Birne.');
  await expect(lit).toHaveText(['She gave me the pear.', 'Sie gab mir die Birne.']);
  await over('target', joined.target);
  await expect(lit).toHaveText(run);
});

test('an address leads to its sentence, in whatever chapter a link to it was', async ({ page }) => {
  await page.goto(`/en/works/${storyId}/at/2.3?language=fr&view=interleaved`);
  await expect(page).toHaveURL(new RegExp(`${await documentIdOf(2)}/read/fr.view=interleaved#`));
  await expect(page.locator('[data-number="3"]:focus')).toBeInViewport();
  await page.goto(`${await readingOf(1)}#2.3`);
  await expect(page).toHaveURL(new RegExp(`${await documentIdOf(2)}/read/de#[0-9a-f-]{36}$`));
  await expect(page.locator('[data-number="3"]:focus')).toBeInViewport();
});

test('a sentence gives a link to itself', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(await readingOf(1));
  const tools = page.getByRole('dialog', { name: '1.3' });
  await expect(async () => {
    await textIn(page, 'target').getByText(sentence.target).click();
    await expect(tools).toBeVisible({ timeout: 1000 });
  }, 'the page has rested').toPass();
  await tools.getByRole('button', { name: 'Copy link' }).click();
  await expect(tools.getByText('Copied')).toBeVisible();
  await expectAccessible(page);
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(page.locator(':focus')).toHaveText(sentence.source);
});

test('a guest goes on where they stopped', async ({ page }) => {
  await page.goto(await readingOf(1));
  const sentences = textIn(page, 'source').locator('[data-number]');
  const last = sentences.last();
  await expect(async () => {
    await last.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, -60);
    const kept = () => page.evaluate(() => Object.keys(localStorage).some((name) => name.startsWith('reader-place:')));
    await expect.poll(kept, { timeout: 4000 }).toBe(true);
  }, 'the place is kept').toPass();
  await page.goto('about:blank');
  await page.goto(await readingOf(1));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a search finds a phrase in either text and leads to it', async ({ page }) => {
    await page.goto(await readingOf(1));
    await page.getByRole('link', { name: 'Contents and search' }).first().click();
    await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first()).toHaveText(/One Note/);
    await page.getByRole('searchbox').fill('die andere sprache');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('status')).toHaveText('1 sentence');
    await expect(page.getByText(sentence.source)).toBeVisible();
    await page.getByRole('link', { name: '1.3' }).click();
    await expect(page).toHaveURL(/read\/de#/);
    await expect(textIn(page, 'source').locator('[data-number="3"]')).toBeInViewport();
  });
});

test('the contents and what a search finds pass the accessibility check', async ({ page }) => {
  for (const search of ['', '?phrase=pear']) {
    await page.goto(`/en/works/${storyId}/contents/de${search}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Frost Book');
    await expectAccessible(page);
  }
});

test('an Arabic translation runs from the right on the right-hand page', async ({ page }) => {
  await page.goto(await readingOf(1, 'ar'));
  const [source, target] = [textIn(page, 'source').first(), textIn(page, 'target').first()];
  await expect(target).toHaveCSS('direction', 'rtl');
  expect((await boxOf(source)).x).toBeLessThan((await boxOf(target)).x);
});

test('an Arabic source has the right-hand page', async ({ page, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const text = 'للجرس نغمة واحدة. ومعناها: انهضوا.';
  const work = await aWork(api, { text, language: 'ar', languages: ['en'], visibility: 'public' });
  const version = await translate(api, work, { number: 1, text: 'The bell has one note.', language: 'en' });
  const { workId } = work;
  await api.versions.decide({ workId, versionId: version.id, state: 'approved', revisionId: version.revisionId });
  expect(await rowsOf(api, work, 1, 'en')).toHaveLength(2);
  await page.goto(work.pathOf(1).replace('/translate/', '/read/'));
  const [source, target] = [textIn(page, 'source', 'للجرس'), textIn(page, 'target', 'The bell has one note.')];
  await expect(source).toHaveCSS('direction', 'rtl');
  await expect(target).toHaveCSS('direction', 'ltr');
  const [right, left] = [await boxOf(source), await boxOf(target)];
  expect(left.x + left.width).toBeLessThan(right.x);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('one page is shown, and the switch turns to the other or to both', async ({ page }) => {
    await page.goto(await readingOf(1));
    const [source, target] = [textIn(page, 'source', sentence.source), textIn(page, 'target', sentence.target)];
    await expect(target).toBeVisible();
    await expect(source).toBeHidden();
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(source).toBeVisible();
    await expect(target).toBeHidden();

    await page.getByRole('radio', { name: 'Both' }).check();
    const [above, below] = [await boxOf(source), await boxOf(target)];
    expect(above.y + above.height).toBeLessThanOrEqual(below.y);
    expect(Math.abs(above.x - below.x)).toBeLessThan(2);
    await page.reload();
    await expect(source).toBeVisible();
    await expect(target).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
  });
});

test('the arrow keys turn to the chapter that lies that way', async ({ page }) => {
  await page.goto(await readingOf(1));
  await turn(page, 'ArrowRight', 2);
  await turn(page, 'ArrowRight', 3);
  await turn(page, 'ArrowLeft', 2);
  await page.goto((await readingOf(2)).replace('/en/', '/ar/'));
  await turn(page, 'ArrowLeft', 3);
  await turn(page, 'ArrowRight', 2);
});

async function readingOf(chapter: number, language = 'de'): Promise<string> {
  return `/en/works/${storyId}/${await documentIdOf(chapter)}/read/${language}`;
}

/** The paragraphs of a page. */
function textIn(page: Page, side: 'source' | 'target', text = ''): Locator {
  return page.locator(`p.tx[data-page=${side}]`).filter({ hasText: text });
}

function titles(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

async function turn(page: Page, key: string, chapter: number): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(page.locator('[data-runs]:focus')).toBeVisible({ timeout: 500 });
  }, 'the page listens to its keys').toPass();
  await page.keyboard.press(key);
  await expect(page).toHaveURL(new RegExp(await documentIdOf(chapter)));
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { type Api, apiFor, aWork, rowsOf, translate } from './a-work';
import { expectAccessible } from './expect-accessible';
import { documentIdOf, expect, storyId, test } from './verso';

/** A public work whose second sentence is translated, with a note on either text. */
async function aNotedWork(api: Api) {
  const work = await aWork(api, { visibility: 'public' });
  const { workId } = work;
  const version = await translate(api, work, { number: 2, text: 'Nadie plantó el peral.' });
  await api.versions.decide({ workId, versionId: version.id, state: 'approved', revisionId: version.revisionId });
  const tree = (await rowsOf(api, work)).find(({ number }) => number === 2);
  const note = (on: { segmentId: string } | { revisionId: string }, text: string, quote: string, body: string) => {
    const start = text.indexOf(quote);
    const phrase = { start, end: start + quote.length, quote };
    return api.notes.write({ workId, noteId: v7(), on, phrase, body: { revisionId: v7(), text: body } });
  };
  await note({ segmentId: tree?.id ?? '' }, tree?.text ?? '', 'Nobody', 'It planted *itself*.');
  await note({ revisionId: version.revisionId }, version.text, 'peral', 'El árbol, no la fruta.');
  return work.pathOf(1).replace('/translate/', '/read/');
}

test('notes stand in the outer margins, level with their lines, and N takes them away', async ({ page, verso }) => {
  await page.goto(await aNotedWork(apiFor(verso.origin, verso.ownerCookie)));
  for (const { marker, words, side } of [
    { marker: '1', words: 'It planted itself.', side: 'left' },
    { marker: 'a', words: 'El árbol, no la fruta.', side: 'right' },
  ]) {
    const note = page.getByRole('listitem').filter({ hasText: words });
    await expect(note).toBeVisible();
    const [sign, text] = [await boxOf(page, `a[role=doc-noteref][data-note="${marker}"]`), await note.boundingBox()];
    expect(Math.abs(sign.y + sign.height / 2 - ((text?.y ?? 0) + 10))).toBeLessThan(8);
    if (side === 'left') expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThan(sign.x);
    else expect(text?.x ?? 0).toBeGreaterThan(sign.x);
    expect(sign.height).toBeGreaterThanOrEqual(24);
  }
  await expectAccessible(page);
  await page.keyboard.press('n');
  await expect(page.getByText('It planted itself.')).toBeHidden();
  await page.reload();
  await expect(page.locator('a[role=doc-noteref]:visible')).toHaveCount(0);
});

test('a word of the sample story has its gloss where a reader first meets it, and in no later chapter', async ({
  page,
}) => {
  const beja = page.getByRole('listitem').filter({ hasText: 'Beja. Por favor' });
  for (const [chapter, count] of [
    [1, 1],
    [2, 0],
  ] as const) {
    await page.goto(`/en/works/${storyId}/${await documentIdOf(chapter)}/read/es`);
    await expect(page.locator('[data-number]', { hasText: /beja/i }).first()).toBeAttached();
    await expect(beja).toHaveCount(count);
  }
});

test('a note that tells what a later chapter brings is folded, and says until where', async ({ page }) => {
  await page.goto(`/en/works/${storyId}/${await documentIdOf(1)}/read/es`);
  await expect(page.locator('[data-notes] summary')).toHaveText(['Tells what happens at 3.52']);
});

test('the markers of a sentence that unfolds stand behind it', async ({ page, verso }) => {
  await page.goto(`${await aNotedWork(apiFor(verso.origin, verso.ownerCookie))}?view=reveal`);
  await expect(page.locator('details:has(summary[data-number="2"]) + a[role=doc-noteref]')).toHaveText('a');
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('notes stand at the foot of the chapter, and lead there and back', async ({ page, verso }) => {
    await page.goto(await aNotedWork(apiFor(verso.origin, verso.ownerCookie)));
    const notes = page.locator('[role=doc-endnotes]');
    await expect(notes.getByRole('listitem')).toHaveText([/It planted itself/, /El árbol/]);
    await page.locator('a[role=doc-noteref][data-note=a]').click();
    await expect(page).toHaveURL(/#note-target-a$/);
    await page.locator('a[role=doc-backlink][href="#note-ref-target-a"]').click();
    await expect(page).toHaveURL(/#note-ref-target-a$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a marker shows its note on a sheet', async ({ page, verso }) => {
    await page.goto(await aNotedWork(apiFor(verso.origin, verso.ownerCookie)));
    const sheet = page.getByRole('dialog', { name: 'a' });
    await expect(async () => {
      await page.locator('a[role=doc-noteref][data-note=a]').click();
      await expect(sheet).toBeVisible({ timeout: 1000 });
    }, 'the page has rested').toPass();
    await expect(sheet).toHaveText(/El árbol, no la fruta/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });
});

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

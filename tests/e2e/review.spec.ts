import type { Page } from '@playwright/test';
import { type Api, apiFor } from './a-work';
import { currentRow, editorOf, openBench } from './bench-page';
import { expectAccessible } from './expect-accessible';
import { documentIdOf, expect, storyId, test } from './verso';

const language = 'es';

type Chapter = { api: Api; documentId: string; path: string };

/** The first chapter of the sample story, in which Mateo's versions of four sentences wait beside approved ones. */
async function theChapter(origin: string, cookie: string): Promise<Chapter> {
  const documentId = await documentIdOf(1);
  return { api: apiFor(origin, cookie), documentId, path: `/en/works/${storyId}/${documentId}/review/${language}` };
}

async function versionsOf({ api, documentId }: Chapter, number: number) {
  const rows = await api.documents.rows({ workId: storyId, documentId, language, from: number, to: number });
  return rows[0]?.versions ?? [];
}

/** State and text of the version that waited at first. */
async function judged(chapter: Chapter, number: number, versionId: string) {
  const version = (await versionsOf(chapter, number)).find(({ id }) => id === versionId);
  return version && { state: version.state, text: version.text, reason: version.reason };
}

async function expectCurrent(page: Page, number: number): Promise<void> {
  await expect(currentRow(page)).toContainText(String(number));
}

function lastDecision(page: Page, text: RegExp | string) {
  return page.getByRole('status').filter({ hasText: text });
}

test('a reviewer goes through a chapter by keyboard alone, and takes every decision back', async ({
  asOwner,
  verso,
}) => {
  test.setTimeout(240_000);
  const chapter = await theChapter(verso.origin, verso.ownerCookie);
  const { api, documentId, path } = chapter;
  const { numbers } = await api.documents.find({ workId: storyId, documentId, language, filter: 'needs-review' });
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
  expect(numbers).toHaveLength(4);
  const waiting = new Map<number, string>();
  for (const number of numbers) {
    const version = (await versionsOf(chapter, number)).find(({ state }) => state === 'in-review');
    waiting.set(number, version?.id ?? '');
  }
  const stateOf = (number: number) => judged(chapter, number, waiting.get(number) ?? '');
  const before = await stateOf(third);
  const page = await asOwner.newPage();
  await openBench(page, path);
  await expectCurrent(page, first);

  await test.step('approves, and is at the next sentence at once', async () => {
    await page.keyboard.press('a');
    await expectCurrent(page, second);
    await expect.poll(async () => (await stateOf(first))?.state).toBe('approved');
    await expect(lastDecision(page, `Approved 1.${first}`)).toBeVisible();
  });

  await test.step('asks for a change, with a reason', async () => {
    await page.keyboard.press('r');
    await page.keyboard.type('too close to the English');
    await page.keyboard.press('Enter');
    await expectCurrent(page, third);
    await expect
      .poll(() => stateOf(second))
      .toMatchObject({ state: 'changes-requested', reason: 'too close to the English' });
  });

  await test.step('edits and approves', async () => {
    await page.keyboard.press('e');
    await expect(editorOf(page, third)).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('La campana de Ninewall tiene una sola nota.');
    await page.keyboard.press('Control+Enter');
    await expectCurrent(page, fourth);
    await expect
      .poll(() => stateOf(third))
      .toMatchObject({ state: 'approved', text: 'La campana de Ninewall tiene una sola nota.' });
  });

  await test.step('rejects the last, with a reason', async () => {
    await page.keyboard.press('x');
    await page.keyboard.type('another sentence');
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(fourth)).toMatchObject({ state: 'rejected', reason: 'another sentence' });
  });

  await test.step('goes back and skips one', async () => {
    await page.keyboard.press('k');
    await expectCurrent(page, third);
    await page.keyboard.press('s');
    await expectCurrent(page, fourth);
  });

  await test.step('takes all five back, the last first', async () => {
    await page.keyboard.press('Control+z');
    await expectCurrent(page, third);
    await page.keyboard.press('Control+z');
    await expectCurrent(page, fourth);
    await expect.poll(() => stateOf(fourth)).toMatchObject({ state: 'in-review', reason: '' });
    await page.keyboard.press('Control+z');
    await expectCurrent(page, third);
    await expect.poll(() => stateOf(third)).toEqual(before);
    await page.keyboard.press('Control+z');
    await expectCurrent(page, second);
    await expect.poll(() => stateOf(second)).toMatchObject({ state: 'in-review', reason: '' });
    await page.keyboard.press('Control+z');
    await expectCurrent(page, first);
    await expect.poll(() => stateOf(first)).toMatchObject({ state: 'in-review' });
  });

  await test.step('approves all that is shown, and takes that back at once', async () => {
    await page.keyboard.press('Shift+A');
    const preview = page.getByRole('dialog', { name: 'Approve all that is shown' });
    await expect(preview.getByText('4 versions will be approved.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(lastDecision(page, '4 versions approved')).toBeVisible();
    for (const number of numbers) expect(await stateOf(number)).toMatchObject({ state: 'approved' });
    await page.keyboard.press('Control+z');
    for (const number of numbers) await expect.poll(() => stateOf(number)).toMatchObject({ state: 'in-review' });
  });
});

test('a reviewer comments, marks an error, and reads the rivals', async ({ asOwner, verso }) => {
  test.setTimeout(180_000);
  const chapter = await theChapter(verso.origin, verso.ownerCookie);
  const { path } = chapter;
  const page = await asOwner.newPage();
  await openBench(page, path, 7);
  await expectCurrent(page, 7);
  const sheet = currentRow(page);

  await test.step('reads the rivals against one another, and in full', async () => {
    await expect(sheet.getByRole('region', { name: 'Collation' })).toContainText('1 rival');
    await page.keyboard.press('v');
    await expect(sheet.getByRole('button', { name: 'Judge this' })).toBeVisible();
    await page.keyboard.press('v');
    await expect(sheet.locator('[data-revision] ins').first()).toBeVisible();
    await page.keyboard.press('2');
    await expect(sheet.locator('[data-revision] ins')).toHaveCount(0);
    await page.keyboard.press('1');
    await expect(sheet.locator('[data-revision] ins').first()).toBeVisible();
  });

  await test.step('comments on a phrase, answers, resolves and reopens', async () => {
    await markWords(page, 'una gramática');
    await page.keyboard.press('c');
    await page.keyboard.type('Is “gramática” the book or the thing?');
    await page.keyboard.press('Control+Enter');
    const comments = page.getByRole('region', { name: 'Comments' });
    await expect(comments.getByRole('article').getByText('Is “gramática” the book')).toBeVisible();
    await expect(comments.locator('q')).toHaveText('una gramática');
    await expect(sheet.locator('[data-revision] sup')).toHaveText('a');
    await comments.getByRole('textbox', { name: 'Reply' }).fill('Both, @No.');
    await page.keyboard.press('Control+Enter');
    await expect(comments.getByRole('article').getByText('Both,')).toBeVisible();
    await page.keyboard.press('Escape');
    await comments.getByRole('button', { name: 'Resolve', exact: true }).click();
    await expect(comments.getByText('Show 1 resolved')).toBeVisible();
    await comments.getByText('Show 1 resolved').click();
    await comments.getByRole('button', { name: 'Reopen', exact: true }).click();
    await expect(comments.getByRole('button', { name: 'Resolve', exact: true })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(comments.getByRole('button', { name: 'Reopen', exact: true })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(comments.getByRole('button', { name: 'Resolve', exact: true })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(comments.getByText('Both,')).toBeHidden();
    await expect(sheet.locator('[data-revision] sup')).toHaveText('a');
  });

  await test.step('marks an error and takes it back', async () => {
    await markWords(page, 'mesa de mi abuela');
    // The differences are drawn anew around the marked words.
    await page.keyboard.press('2');
    await expect(sheet.locator('[data-revision] ins')).toHaveCount(0);
    await page.keyboard.press('1');
    await expect(sheet.locator('[data-revision] ins').first()).toBeVisible();
    await page.keyboard.press('m');
    await expect(page.getByRole('radio', { name: '1 Minor' })).toBeFocused();
    await page.keyboard.press('2');
    await page.keyboard.press('Control+Enter');
    const errors = page.getByRole('region', { name: 'Errors' });
    await expect(errors.locator('q')).toHaveText('mesa de mi abuela');
    await expect(errors.getByText('1 major')).toBeVisible();
    await expect(errors.getByText('5 points')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(errors.locator('q')).toHaveCount(0);
  });
});

test('a reviewer marks words from above the text, and the error is on the words', async ({ asOwner, verso }) => {
  const { path } = await theChapter(verso.origin, verso.ownerCookie);
  const page = await asOwner.newPage();
  await openBench(page, path, 7);
  await expectCurrent(page, 7);
  const text = currentRow(page).locator('[data-revision]');
  await expect(text.locator('ins').first()).toBeVisible();
  await page.keyboard.press('2');
  await expect(text.locator('ins')).toHaveCount(0);
  const box = await text.boundingBox();
  if (!box) throw new Error('no text');
  await page.mouse.move(box.x + 40, box.y - 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 15, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('m');
  await expect(page.getByRole('region', { name: 'Errors' }).locator('q')).toHaveText(/^Y detr/);
});

test('a phone shows one sentence a screen, with what may be decided under the thumb', async ({ asOwner, verso }) => {
  const chapter = await theChapter(verso.origin, verso.ownerCookie);
  const { api, documentId, path } = chapter;
  const { numbers } = await api.documents.find({ workId: storyId, documentId, language, filter: 'needs-review' });
  const [first = 0, second = 0] = numbers;
  const page = await asOwner.newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  await openBench(page, path);
  await expectCurrent(page, first);
  await expect(page.locator('[data-segment]:visible')).toHaveCount(1);
  await expect(page.locator('[data-segment]:visible')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Skip' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Skip' }).click();
  await expectCurrent(page, second);
  await expect(page.locator('[data-segment]:visible')).toBeInViewport();

  const review = await page.getByRole('link', { name: 'Review', exact: true }).boundingBox();
  const theme = await page.getByRole('button', { name: 'Light or dark' }).boundingBox();
  expect((review?.x ?? 0) + (review?.width ?? 0)).toBeLessThanOrEqual(theme?.x ?? 0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a review, ${colorScheme}`, async ({ asOwner, verso }) => {
    test.setTimeout(120_000);
    const chapter = await theChapter(verso.origin, verso.ownerCookie);
    const page = await asOwner.newPage();
    await page.emulateMedia({ colorScheme });
    for (const target of [chapter.path, chapter.path.replace('/en/', '/ar/').replace(/es$/, 'ar')]) {
      await openBench(page, target, 7);
      await page.keyboard.press('m');
      await expect(page.getByRole('radio').first()).toBeVisible();
      await expectAccessible(page);
    }
  });
}

/** Marks words in the text under judgement, as a pointer or a caret would; again where the text was drawn anew meanwhile. */
async function markWords(page: Page, words: string): Promise<void> {
  await expect(async () => expect(await tryToMark(page, words)).toBe(words)).toPass();
}

/** Answers what is marked once the page has heard of it. */
function tryToMark(page: Page, words: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const text = document.querySelector('[aria-current=true] [data-revision]');
    const walker = document.createTreeWalker(text ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return String(document.getSelection());
    }
    return `${wanted} is not there`;
  }, words);
}

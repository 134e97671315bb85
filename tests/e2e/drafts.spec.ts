import type { BrowserContext, Page, Request } from '@playwright/test';
import { type Api, apiFor, aWork, rowsOf, translate, type WorkPlace } from './a-work';
import { beginWriting, currentRow, editorOf, expectSaved, openBench, rewrite, rowOf, saveState } from './bench-page';
import { test as base, expect, signIn } from './verso';

const test = base.extend<{ api: Api; page: Page; work: Awaited<ReturnType<typeof aWork>> }>({
  api: async ({ verso }, use) => use(apiFor(verso.origin, verso.ownerCookie)),
  page: async ({ asOwner }, use) => use(await asOwner.newPage()),
  work: async ({ api }, use) => use(await aWork(api)),
});

const planted = 'Nadie plantó el peral.';
const stood = 'Estaba en medio de la plaza.';

test.describe('what is typed', () => {
  test('is on the server within two seconds of the last key', async ({ api, page, work }) => {
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    await page.keyboard.type(planted.slice(0, -1));
    await page.keyboard.press('.');
    await expect.poll(() => textAt(api, work, 2), { intervals: [50], timeout: 2000 }).toBe(planted);
    await expectSaved(page);
    await expect(editorOf(page, 2)).toBeFocused();
  });

  test('is sent at once on leaving the sentence', async ({ api, page, work }) => {
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    await page.keyboard.type(planted);
    const lastKey = Date.now();
    const sent = page.waitForRequest(isSave).then(() => Date.now());
    await page.keyboard.press('ArrowDown');
    // Resting hands alone send after a second.
    expect((await sent) - lastKey).toBeLessThan(900);
    await expect.poll(() => textAt(api, work, 2)).toBe(planted);
    await expect(editorOf(page, 3)).toBeFocused();
  });

  test('is saved without moving the caret', async ({ api, page, work }) => {
    await translate(api, work, { number: 2, text: 'Nadie el peral.' });
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    for (const _ of ' el peral.') await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' ');
    await expectSaved(page);
    await page.keyboard.type('plantó');
    await expect.poll(() => textAt(api, work, 2)).toBe(planted);
    await expectSaved(page);
    await page.keyboard.press('Backspace');
    await expect(editorOf(page, 2)).toHaveText('Nadie plant el peral.');
  });

  test('waits here while the network is away, and is sent when it is back', async ({ api, page, work }) => {
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    await page.context().setOffline(true);
    await page.keyboard.type(planted);
    await expect(saveState(page)).toHaveText('1 to send');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(stood);
    await expect(saveState(page)).toHaveText('2 to send');
    await expect(page.getByText('Your writing is kept on this machine, 2 sentences to send.')).toBeVisible();
    await expect(rowOf(page, 'Nobody had planted')).toContainText('Not sent yet');
    expect(await textAt(api, work, 2)).toBeNull();

    await page.context().setOffline(false);
    await expectSaved(page);
    await expect(page.getByText('Offline since')).toBeHidden();
    await expect(rowOf(page, 'Nobody had planted')).not.toContainText('Not sent yet');
    expect([await textAt(api, work, 2), await textAt(api, work, 3)]).toEqual([planted, stood]);
  });

  test('survives a reload while the server is away', async ({ api, page, work }) => {
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    const comeBack = await takeServerAway(page.context());
    await page.keyboard.type(planted);
    await expect(saveState(page)).toHaveText('1 to send');

    await page.reload();
    await expect(rowOf(page, 'Nobody had planted')).toContainText(planted);
    await expect(saveState(page)).toHaveText('1 to send');
    await expect(page.getByText('Offline since')).toBeVisible();
    expect(await textAt(api, work, 2)).toBeNull();

    await comeBack();
    await page.getByRole('button', { name: 'Try now' }).click();
    await expectSaved(page);
    expect(await textAt(api, work, 2)).toBe(planted);
  });

  test('opens again at its sentence when the page is loaded anew at once', async ({ page, work }) => {
    await openBench(page, work.pathOf(1), 2);
    await page.keyboard.press('ArrowDown');
    await beginWriting(page, 3);
    await page.keyboard.type(stood);
    await page.reload();
    await expect(currentRow(page)).toContainText('It stood in the middle');
    await expect(currentRow(page)).toContainText(stood);
    await expectSaved(page);
    await page.goto(work.pathOf(1));
    await expect(currentRow(page)).toContainText('It stood in the middle');
  });

  test('survives a closed tab while the server is away', async ({ api, page, work }) => {
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    const comeBack = await takeServerAway(page.context());
    await page.keyboard.type(planted);
    await expect(saveState(page)).toHaveText('1 to send');
    await page.close();

    const another = await page.context().newPage();
    await openBench(another, work.pathOf(1), 5);
    await expect(rowOf(another, 'Nobody had planted')).toContainText(planted);
    await expect(saveState(another)).toHaveText('1 to send');
    await comeBack();
    await expectSaved(another);
    expect(await textAt(api, work, 2)).toBe(planted);
  });

  test('stays on its sentence when it is refused, to copy or to send again', async ({ api, page, work, verso }) => {
    const context = page.context();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    await context.clearCookies();
    await page.keyboard.type(planted);
    await page.keyboard.press('ArrowDown');
    await expect(saveState(page)).toHaveText('Not saved: sign in again.');
    const refused = rowOf(page, 'Nobody had planted').getByRole('alert');
    await expect(refused).toContainText('Not saved: sign in again.');

    await refused.getByRole('button', { name: 'Copy the text' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(planted);
    await signIn(context, verso.origin, verso.ownerCookie);
    await refused.getByRole('button', { name: 'Try again' }).click();
    await expectSaved(page);
    await expect(refused).toBeHidden();
    expect(await textAt(api, work, 2)).toBe(planted);
  });
});

test.describe('a sentence', () => {
  test('goes to review by Ctrl Enter, which leads to the next, and comes back by an undo', async ({
    api,
    page,
    work,
  }) => {
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    await page.keyboard.type(planted);
    await page.keyboard.press('Control+Enter');
    await expect(editorOf(page, 3)).toBeFocused();
    const row = rowOf(page, 'Nobody had planted');
    await expect(row).toContainText('In review');
    await expectSaved(page);
    expect(await stateAt(api, work, 2)).toBe('in-review');

    await expect(page.getByText('In review 1.2')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(row).toContainText('Draft');
    await expect.poll(() => stateAt(api, work, 2)).toBe('draft');
    expect(await textAt(api, work, 2)).toBe(planted);
  });

  test('is left out on purpose and taken up again, with its text', async ({ api, page, work }) => {
    await translate(api, work, { number: 2, text: planted });
    await openBench(page, work.pathOf(1), 2);
    await page.keyboard.press('o');
    const row = rowOf(page, 'Nobody had planted');
    await expect(row).toContainText('Left out on purpose.');
    await expect(row).toContainText('Omitted');
    await expect.poll(async () => (await versionAt(api, work, 2))?.omitted).toBe(true);
    await page.keyboard.press('o');
    await expect(row).toContainText(planted);
    await expect.poll(() => versionAt(api, work, 2)).toMatchObject({ omitted: false, text: planted });
  });

  test('is merged with the next and split at the caret', async ({ api, page, work }) => {
    await translate(api, work, { number: 2, text: planted });
    await translate(api, work, { number: 3, text: stood });
    const [, second, third] = (await rowsOf(api, work)).map(({ id }) => id);
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    await page.keyboard.press('Control+m');
    await expect(page.getByText('2 to 1')).toBeVisible();
    await expect(editorOf(page, 2)).toHaveText(`${planted} ${stood}`);
    await expect
      .poll(() => versionAt(api, work, 3))
      .toMatchObject({ segmentIds: [second, third], text: `${planted} ${stood}` });

    await page.keyboard.press('Control+Home');
    for (const _ of planted) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Shift+m');
    await expect(page.getByText('2 to 1')).toBeHidden();
    await expect.poll(() => versionAt(api, work, 2)).toMatchObject({ segmentIds: [second], text: planted });
    expect(await versionAt(api, work, 3)).toMatchObject({ segmentIds: [third], text: stood });
    await expect(rowOf(page, 'It stood in the middle')).toContainText(stood);
  });

  test('keeps every text that it had, and takes an older one back', async ({ api, page, work }) => {
    await translate(api, work, { number: 2, text: planted });
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
    await rewrite(page, 'El peral no lo plantó nadie.');
    await page.keyboard.press('Escape');
    await expectSaved(page);
    await page.keyboard.press('h');
    const history = page.getByRole('complementary');
    await history.getByRole('button', { name: '2 saves' }).click();
    await history.getByRole('button', { name: 'Restore' }).click();
    await expect(rowOf(page, 'Nobody had planted')).toContainText(planted);
    await expect(history).toContainText('Older text restored');
    expect(await textAt(api, work, 2)).toBe(planted);
    const { revisions } = await historyAt(api, work, 2);
    expect(revisions.map(({ text }) => text)).toEqual([planted, 'El peral no lo plantó nadie.', planted]);
  });
});

test.describe('the way through a chapter', () => {
  test('finds a phrase in both texts and keeps it in the address', async ({ api, page, work }) => {
    await translate(api, work, { number: 3, text: stood });
    await openBench(page, work.pathOf(1), 2);
    await page.keyboard.press('/');
    await page.keyboard.type('PLAZA');
    await expect(page.getByText('1 sentence found')).toBeVisible();
    await expect(page).toHaveURL(/find=PLAZA/);
    await expect(page.locator('mark')).toHaveText('plaza');
    await expect(rowOf(page, 'Every spring')).toBeHidden();

    await page.getByRole('searchbox', { name: 'Find in both texts' }).fill('pear');
    await expect(page.getByText('2 sentences found')).toBeVisible();
    await expect(page.locator('mark')).toHaveText(['Pear', 'pear']);
    await page.reload();
    await expect(page.locator('mark')).toHaveText(['Pear', 'pear']);
    await page.getByRole('searchbox', { name: 'Find in both texts' }).fill('quince');
    await expect(page.getByText('No sentence has “quince” in either text.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all sentences' }).click();
    await expect(rowOf(page, 'Every spring')).toBeVisible();
    await expect(page).not.toHaveURL(/find=/);
  });

  test('filters by state, with counts that follow what is written', async ({ api, page, work }) => {
    await translate(api, work, { number: 2, text: planted });
    await translate(api, work, { number: 3, text: stood, state: 'in-review' });
    await openBench(page, work.pathOf(1), 2);
    const filter = (name: RegExp) => page.getByRole('toolbar').getByRole('button', { name });
    for (const name of [/^All\s*6$/, /^Empty\s*4$/, /^Draft\s*1$/, /^In review\s*1$/, /^Approved\s*0$/]) {
      await expect(filter(name)).toBeVisible();
    }
    await filter(/^Draft/).click();
    await expect(page).toHaveURL(/filter=draft/);
    await expect(rowOf(page, 'It stood in the middle')).toBeHidden();
    await page.reload();
    await expect(currentRow(page)).toBeFocused();
    await expect(filter(/^Draft/)).toHaveAttribute('aria-pressed', 'true');
    await expect(rowOf(page, 'Nobody had planted')).toBeVisible();
    await expect(page.getByText('4 sentences, 3 to 6, not in this filter')).toBeVisible();

    await beginWriting(page, 2);
    await page.keyboard.press('Control+Enter');
    await expect(filter(/^Draft\s*0$/)).toBeVisible();
    await expect(filter(/^In review\s*2$/)).toBeVisible();
    await filter(/^All/).click();
    await expect(page).not.toHaveURL(/filter=/);
    await expect(rowOf(page, 'It stood in the middle')).toBeVisible();
  });

  test('leads to a sentence of another chapter by its address', async ({ page, work }) => {
    await openBench(page, work.pathOf(1), 2);
    await page.keyboard.press('Control+g');
    const address = page.getByRole('textbox', { name: 'Chapter and sentence, or sentence alone' });
    await expect(address).toBeFocused();
    await page.keyboard.type('2.6');
    await page.keyboard.press('Enter');
    await expect(page.getByText('There is no such sentence.')).toBeVisible();
    await address.fill('2.5');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(work.documentIds[1] ?? 'no chapter'));
    await expect(currentRow(page)).toContainText('She heard a bell below.');
  });

  test('leads to the next and the previous sentence that is empty', async ({ api, page, work }) => {
    for (const number of [2, 4]) await translate(api, work, { number, text: planted });
    await openBench(page, work.pathOf(1), 2);
    const visited = ['It stood', 'The baker counted', 'She was never', 'The Pear Tree', 'It stood'];
    for (const source of visited) {
      await page.keyboard.press('F8');
      await expect(currentRow(page)).toContainText(source);
    }
    await page.keyboard.press('Shift+F8');
    await expect(currentRow(page)).toContainText('The Pear Tree');
  });
});

async function versionAt(api: Api, work: WorkPlace, number: number) {
  const row = (await rowsOf(api, work)).find((one) => one.number === number);
  return row?.versions[0] ?? null;
}

const textAt = async (api: Api, work: WorkPlace, number: number) => (await versionAt(api, work, number))?.text ?? null;
const stateAt = async (api: Api, work: WorkPlace, number: number) => (await versionAt(api, work, number))?.state;

async function historyAt(api: Api, work: WorkPlace, number: number) {
  const row = (await rowsOf(api, work)).find((one) => one.number === number);
  return api.versions.history({ workId: work.workId, segmentId: row?.id ?? '', language: 'es' });
}

function isSave(request: Request): boolean {
  return request.method() === 'PUT' && request.url().includes('/versions/');
}

/** No save reaches the server until the answer is called. */
async function takeServerAway(context: BrowserContext): Promise<() => Promise<void>> {
  const saves = '**/api/v1/works/*/versions/*';
  await context.route(saves, (route) => route.abort());
  return () => context.unroute(saves);
}

import type { Browser, Page } from '@playwright/test';
import { type Api, apiFor, aWork, rowsOf, translate, type WorkPlace } from './a-work';
import { aBrowser, beginWriting, currentRow, expectSaved, openBench, rewrite, rowOf, saveState } from './bench-page';
import { expect, test } from './verso';

const first = 'Nadie plantó el peral.';
const there = 'El peral no lo plantó nadie.';
const here = 'Nadie había plantado el peral.';

type Verso = { origin: string; ownerCookie: string };
type Clash = { api: Api; work: WorkPlace; pages: { here: Page; there: Page } };

for (const { choice, settled } of [
  { choice: 'Keep reading 1', settled: there },
  { choice: 'Keep reading 2', settled: here },
]) {
  test(`two readings of a sentence are settled by “${choice}”, and nothing is lost`, async ({ browser, verso }) => {
    const { api, work, pages } = await clash(browser, verso);
    await choose(pages.here, choice);
    await expectSettled(pages.here, settled);
    await expectKept(api, work, settled);
    await pages.there.reload();
    await expectSettled(pages.there, settled);
  });
}

test('two readings of a sentence are settled by a third, and nothing is lost', async ({ browser, verso }) => {
  const { api, work, pages } = await clash(browser, verso);
  const third = 'Al peral no lo había plantado nadie.';
  await choose(pages.here, 'Write a third');
  await expect(pages.here.getByRole('textbox', { name: /sentence 2$/ })).toBeFocused();
  await rewrite(pages.here, third);
  await pages.here.keyboard.press('Escape');
  await expectSettled(pages.here, third);
  await expectSaved(pages.here);
  await expectKept(api, work, third);
});

test('an empty sentence that is begun in two browsers keeps both beginnings', async ({ browser, verso }) => {
  const { api, work, pages } = await clash(browser, verso, { isEmpty: true });
  await choose(pages.here, 'Keep reading 1');
  await expectSettled(pages.here, there);
  await expectKept(api, work, there);
});

/** The same person writes a sentence in two browsers, neither of which knows of the other. */
async function clash(browser: Browser, { origin, ownerCookie }: Verso, { isEmpty = false } = {}): Promise<Clash> {
  const api = apiFor(origin, ownerCookie);
  const work = await aWork(api);
  if (!isEmpty) await translate(api, work, { number: 2, text: first });
  const [one, other] = await Promise.all([
    aBrowser(browser, origin, ownerCookie),
    aBrowser(browser, origin, ownerCookie),
  ]);
  const pages = { here: await one.newPage(), there: await other.newPage() };
  for (const page of [pages.here, pages.there]) {
    await openBench(page, work.pathOf(1), 2);
    await beginWriting(page, 2);
  }
  await write(pages.there, there);
  await expect(rowOf(pages.there, 'Nobody had planted')).toContainText('Draft');
  await write(pages.here, here);
  await pages.there.reload();
  await expect(currentRow(pages.there)).toBeFocused();
  for (const page of [pages.here, pages.there]) {
    const row = rowOf(page, 'Nobody had planted');
    await expect(row).toContainText('Conflict');
    await expect(row.locator('ol > li > p')).toHaveText([there, readWith(here)]);
  }
  return { api, work, pages };
}

async function write(page: Page, text: string): Promise<void> {
  await rewrite(page, text);
  await page.keyboard.press('Escape');
  await expectSaved(page);
}

/** A reading with its differences marked, of which those taken out are shown too. */
function readWith(text: string): RegExp {
  const words = text.replace('.', '').split(' ');
  return new RegExp(words.join('.*'));
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
}

async function expectSettled(page: Page, text: string): Promise<void> {
  const row = rowOf(page, 'Nobody had planted');
  await expect(row).toContainText(text);
  await expect(row).not.toContainText('Conflict');
  await expect(saveState(page)).not.toHaveText(/to send|Not saved/);
}

/** The text is settled, nothing waits beside it, and the history has every reading. */
async function expectKept(api: Api, work: WorkPlace, text: string): Promise<void> {
  const sentence = async () => (await rowsOf(api, work)).find(({ number }) => number === 2);
  await expect.poll(async () => (await sentence())?.versions).toMatchObject([{ text, beside: [] }]);
  const segmentId = (await sentence())?.id ?? '';
  const { revisions } = await api.versions.history({ workId: work.workId, segmentId, language: 'es' });
  expect(revisions.map((revision) => revision.text)).toEqual(expect.arrayContaining([there, here, text]));
  const { conflicts } = await api.documents.bench({
    workId: work.workId,
    documentId: work.documentIds[0] ?? '',
    language: 'es',
  });
  expect(conflicts).toBe(0);
}

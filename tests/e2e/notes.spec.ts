import type { Page } from '@playwright/test';
import { type Api, apiFor, aWork, rowsOf } from './a-work';
import { beginWriting, currentRow, editorOf, expectSaved, openBench, rewrite } from './bench-page';
import { test as base, expect } from './verso';

const test = base.extend<{ api: Api; page: Page }>({
  api: async ({ verso }, use) => use(apiFor(verso.origin, verso.ownerCookie)),
  page: async ({ asOwner }, use) => use(await asOwner.newPage()),
});

test('a note written by key stays on its words while the sentence is edited round it', async ({ api, page }) => {
  const work = await aWork(api);
  await openBench(page, work.pathOf(1), 2);
  await beginWriting(page, 2);
  await page.keyboard.type('Nadie plantó el peral.');
  await markWord(page, 'Nadie plantó el ', 'peral');
  await writeNote(page, 'Un árbol de *peras*.');
  await expect(notes(page).locator('q')).toHaveText('peral');
  await expect(notes(page).locator('em')).toHaveText('peras');

  await rewrite(page, 'En la plaza nadie había plantado nunca el peral de marzo.');
  await expectSaved(page);
  await page.keyboard.press('Escape');
  await expect(noted(page)).toHaveText(/el peral(?:Note )?aa?.* de marzo/);
  await expect(page.getByRole('button', { name: '1 lost note' })).toHaveCount(0);
});

test('a note whose words are gone is among the lost ones, and goes where it is proposed', async ({ api, page }) => {
  const work = await aWork(api);
  await openBench(page, work.pathOf(1), 2);
  await beginWriting(page, 2);
  await page.keyboard.type('Nadie plantó el peral.');
  await markWord(page, 'Nadie plantó el ', 'peral');
  await writeNote(page, 'Un árbol.');
  await rewrite(page, 'Nadie plantó el manzano.');
  await expectSaved(page);

  const lost = page.getByRole('button', { name: '1 lost note' });
  await lost.click();
  const list = page.getByRole('dialog', { name: 'Notes that lost their words' });
  await expect(list.locator('del')).toHaveText('peral');
  await expect(list.locator('ins')).toHaveText('manzano');
  await list.getByRole('button', { name: 'Put it there' }).click();
  await expect(list.locator('del')).toHaveCount(0);
  await expect(editorOf(page, 2)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lost).toHaveCount(0);
  await expect(notes(page).locator('q')).toHaveText('manzano');
});

test('a note on Arabic words follows them', async ({ api, page }) => {
  const work = await aWork(api, { languages: ['ar'] });
  await openBench(page, work.pathOf(1, 'ar'), 2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Arabic, sentence 2', exact: true })).toBeFocused();
  await page.keyboard.insertText('لم يزرع أحد شجرة الإجاص.');
  await markWord(page, 'لم يزرع ', 'أحد');
  await writeNote(page, 'لا أحد.');
  await expect(notes(page).locator('q')).toHaveText('أحد');
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('في الساحة، ');
  await expectSaved(page);
  await expect
    .poll(async () => {
      const { workId, documentIds } = work;
      const [note] = await api.notes.list({ workId, documentId: documentIds[0] ?? '', language: 'ar' });
      const row = (await rowsOf(api, work, 1, 'ar')).find(({ number }) => number === 2);
      return note?.place && row?.versions[0]?.text.slice(note.place.start, note.place.end);
    })
    .toBe('أحد');
  await expect(notes(page).locator('q')).toHaveText('أحد');
});

test('a note on the source is written on marked words, translated, removed and put back', async ({ api, page }) => {
  const work = await aWork(api);
  await openBench(page, work.pathOf(1), 2);
  await currentRow(page).getByText('Nobody had planted the pear tree.').selectText();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'On these words' }).fill('pear tree');
  await page.getByRole('textbox', { name: 'What the note says' }).fill('It bears in September.');
  await page.keyboard.press('Control+Enter');
  await expect(currentRow(page).locator('sup')).toContainText('1');
  await expect(notes(page)).toContainText('It bears in September.');

  await notes(page).getByRole('button', { name: 'Translate' }).click();
  await page.getByRole('textbox', { name: 'What the note says' }).fill('Da fruto en septiembre.');
  await page.keyboard.press('Control+Enter');
  await expect(notes(page)).toContainText('Da fruto en septiembre.');

  await notes(page).getByRole('button', { name: 'Remove' }).click();
  await expect(currentRow(page).locator('sup')).toHaveCount(0);
  await notes(page).getByRole('button', { name: 'Show 1 removed note' }).click();
  await notes(page).getByRole('button', { name: 'Put back' }).click();
  await expect(currentRow(page).locator('sup')).toContainText('1');
});

test('a form that is left or sent leads the focus back to the sentence', async ({ api, page }) => {
  const work = await aWork(api);
  await openBench(page, work.pathOf(1), 2);
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'What the note says' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(currentRow(page)).toBeFocused();

  await page.keyboard.press('n');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('It bears in September.');
  await page.keyboard.press('Control+Enter');
  await expect(notes(page)).toContainText('It bears in September.');
  await expect(currentRow(page)).toBeFocused();

  await notes(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(currentRow(page)).toBeFocused();
});

/** Marks a word of the open text by key. */
async function markWord(page: Page, before: string, word: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (const _ of before) await page.keyboard.press(toward(word));
  for (const _ of word) await page.keyboard.press(`Shift+${toward(word)}`);
}

/** The arrow that leads on in the word's script. */
function toward(word: string): string {
  return /\p{Script=Arabic}/u.test(word) ? 'ArrowLeft' : 'ArrowRight';
}

async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Alt+n');
  const field = page.getByRole('textbox', { name: 'What the note says' });
  await expect(field).toBeFocused();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
  await expect(field).toHaveCount(0);
}

function notes(page: Page) {
  return page.getByRole('region', { name: 'Notes' });
}

/** The text of the current sentence, with the signs of its notes. */
function noted(page: Page) {
  return currentRow(page).locator('[data-revision]');
}

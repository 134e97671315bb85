import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { plainTerm } from '@/core/terms/plain-term';
import { type Api, apiFor, aWork, rowsOf, translate } from './a-work';
import { currentRow, openBench } from './bench-page';
import { expect, test } from './verso';

const story = `# The Ferry

The rope was wet. Nobody spoke of the bend.

“Ai laik Heda kom Trikru,” she said.
`;

test('marked words are proposed by key, and stand in the margin as proposed', async ({ asOwner, verso }) => {
  const { pathOf } = await aFerry(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await openBench(page, pathOf(1), 3);
  await markInSource(page, 'bend');
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: 'Propose a term' });
  await expect(dialog.getByRole('textbox', { name: 'Term' })).toHaveValue('bend');
  await dialog.getByRole('textbox', { name: 'What stands for it in Spanish' }).fill('recodo');
  await dialog.getByRole('button', { name: 'Propose' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(terms(page)).toContainText('bend');
  await expect(terms(page)).toContainText('recodo');
  await expect(terms(page).getByText('Proposed')).toBeVisible();
});

test('marked words of the text under the pen are proposed as what stands for a term', async ({ asOwner, verso }) => {
  const { pathOf } = await aFerry(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await openBench(page, pathOf(1), 3);
  await page.keyboard.press('Enter');
  await expect(currentRow(page).getByRole('textbox', { name: 'Spanish, sentence 3' })).toBeFocused();
  await page.keyboard.insertText('recodo');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Alt+g');
  const dialog = page.getByRole('dialog', { name: 'Propose a term' });
  await expect(dialog.getByRole('textbox', { name: 'What stands for it in Spanish' })).toHaveValue('recodo');
  await dialog.getByRole('textbox', { name: 'Term' }).fill('bend');
  await page.keyboard.press('Enter');
  await expect(terms(page).getByText('Proposed')).toBeVisible();
  await expect(currentRow(page).getByRole('textbox', { name: 'Spanish, sentence 3' })).toBeFocused();
});

test('another preferred term shows what it touches, is suggested, and taken over by key', async ({
  asOwner,
  verso,
}) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aFerry(api);
  await translate(api, work, { number: 2, text: 'Las maromas estaban mojadas.' });
  const page = await asOwner.newPage();
  const dialog = await editRope(page, work);
  const statuses = dialog.getByRole('group', { name: 'Español' }).getByRole('combobox', { name: 'Status' });
  await statuses.nth(0).selectOption('Admitted');
  await statuses.nth(1).selectOption('Preferred');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.locator('ins')).toHaveText('sogas');
  await expect(dialog.locator('del')).toHaveText('maromas');
  await dialog.getByRole('button', { name: 'Save and suggest it in 1 sentence' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await textOf(api, work)).toBe('Las maromas estaban mojadas.');

  await openBench(page, work.pathOf(1), 1);
  await page.getByRole('button', { name: '1 suggestion' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^1\.2/ }).click();
  const suggestions = page.getByRole('region', { name: 'Suggestions' });
  await expect(suggestions.locator('ins')).toHaveText('sogas');
  await page.keyboard.press('u');
  await expect(suggestions).toHaveCount(0);
  await expect(currentRow(page)).toContainText('Las sogas estaban mojadas.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(currentRow(page)).toContainText('Las maromas estaban mojadas.');
});

test('a word that another took the place of is missing, and one that is only admitted says so', async ({
  asOwner,
  verso,
}) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aFerry(api);
  await translate(api, work, { number: 2, text: 'Las maromas estaban mojadas.' });
  const page = await asOwner.newPage();
  let dialog = await editRope(page, work);
  const spanish = () => dialog.getByRole('group', { name: 'Español' });
  await spanish().getByRole('combobox', { name: 'Status' }).nth(0).selectOption('Admitted');
  await spanish().getByRole('combobox', { name: 'Status' }).nth(1).selectOption('Preferred');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('button', { name: 'Save without suggesting' }).click();
  await expect(dialog).toHaveCount(0);
  await openBench(page, work.pathOf(1), 2);
  await expect(terms(page).getByText('Admitted')).toBeVisible();

  dialog = await editRope(page, work);
  await spanish().getByRole('combobox', { name: 'What Español does with it' }).selectOption('translate');
  await spanish().getByRole('checkbox', { name: 'Italics' }).check({ force: true });
  await spanish().getByRole('textbox', { name: 'Term' }).nth(0).fill('estacha');
  await expect(spanish().getByRole('textbox', { name: 'Forms, with commas' }).nth(0)).toHaveValue('');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('button', { name: 'Save without suggesting' }).click();
  await expect(dialog).toHaveCount(0);
  await openBench(page, work.pathOf(1), 2);
  await expect(terms(page).getByText('Missing')).toBeVisible();
  await expect(terms(page).getByText('italics')).toBeVisible();
});

test('a suggestion is dismissed with a reason, which the history keeps', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aFerry(api);
  await translate(api, work, { number: 2, text: 'La maroma estaba mojada.' });
  const { workId, glossaryId, ropeId, maromaId } = work;
  const change = { workId, glossaryId, conceptId: ropeId, language: 'es', fromTermId: maromaId };
  await api.terms.suggestReplacement({ ...change, to: { text: 'soga', forms: [] } });
  const page = await asOwner.newPage();
  await openBench(page, work.pathOf(1), 2);
  const suggestions = page.getByRole('region', { name: 'Suggestions' });
  await suggestions.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('textbox', { name: 'Why not (optional)' }).fill('It is a hawser.');
  await page.keyboard.press('Enter');
  await expect(suggestions).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(page.getByText('It is a hawser.')).toBeVisible();
});

test('a line that the glossary finds is shown as one, and is none once a person says so', async ({
  asOwner,
  verso,
}) => {
  const { pathOf } = await aFerry(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await openBench(page, pathOf(1), 4);
  await expect(terms(page)).toContainText('Line in Trigedasleng');
  await page.keyboard.press('Alt+Shift+l');
  await expect(terms(page)).not.toContainText('Line in Trigedasleng');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(terms(page)).toContainText('Line in Trigedasleng');
});

test('a rendering is proposed from the pronunciation, for a person to confirm', async ({ asOwner, verso }) => {
  const work = await aFerry(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${work.workId}/glossary`);
  await page.getByRole('button', { name: 'Add a term' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a term' });
  await dialog.getByLabel('Known as').fill('Skairu');
  await dialog.getByLabel('Pronunciation (IPA)').fill('skaɪru');
  const japanese = dialog.getByRole('group', { name: '日本語' });
  await japanese.getByRole('button', { name: /^Transliterate/ }).click();
  await expect(japanese.getByRole('textbox', { name: 'Term' })).toHaveValue('スカイル');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Skairu' })).toContainText('スカイル');
});

test('sentences whose terms aren’t in order are listed, with their number', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aFerry(api);
  await translate(api, work, { number: 2, text: 'El cabo estaba mojado.' });
  const page = await asOwner.newPage();
  await openBench(page, work.pathOf(1), 2);
  await page.getByRole('button', { name: 'With checks 1' }).click();
  await expect(page.getByText('Sentence 1 is not in this filter')).toBeVisible();
  await page.goto(work.pathOf(1).replace('/translate/', '/review/'));
  await expect(page.getByRole('button', { name: 'With checks 1' })).toBeVisible();
});

test('a concept is held back until a sentence, and told of again', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId, ropeId } = await aFerry(api);
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}/glossary?concept=${ropeId}`);
  const readers = page.getByRole('region', { name: 'Readers' });
  await readers.getByRole('button', { name: 'Hold it back' }).click();
  await page.keyboard.press('Escape');
  await expect(readers.getByRole('button', { name: 'Hold it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await readers.getByRole('textbox', { name: 'Held back until sentence' }).fill('1.9');
  await page.keyboard.press('Enter');
  await expect(readers.getByRole('alert')).toHaveText('There is no such sentence.');
  await readers.getByRole('textbox', { name: 'Held back until sentence' }).fill('1.3');
  await page.keyboard.press('Enter');
  await expect(readers).toContainText('are told of it from 1.3 on.');
  await expect(readers.getByRole('button', { name: 'Hold it back' })).toBeFocused();
  expect(await api.terms.holds({ workId })).toMatchObject([{ conceptId: ropeId, number: 3 }]);
  await readers.getByRole('button', { name: 'Tell from the start' }).click();
  await expect(readers).toContainText('are told of it from the start.');
  await expect(readers.getByRole('button', { name: 'Hold it back' })).toBeFocused();
});

test('a concept is removed once it is seen what it became, and put back', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aFerry(api);
  await translate(api, work, { number: 2, text: 'La maroma estaba mojada.' });
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${work.workId}/glossary?concept=${work.ropeId}`);
  const entry = page.getByRole('article', { name: 'rope' });
  await entry.getByRole('button', { name: 'Remove the concept' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove the concept' });
  await expect(dialog).toContainText('maroma 1');
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(entry).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entry).toBeVisible();
});

async function editRope(page: Page, { workId, ropeId }: { readonly workId: string; readonly ropeId: string }) {
  await page.goto(`/en/works/${workId}/glossary?concept=${ropeId}`);
  await page.getByRole('article', { name: 'rope' }).getByRole('button', { name: 'Edit' }).click();
  return page.getByRole('dialog', { name: 'Edit' });
}

/** A ferry whose rope is a maroma, or a soga, and a line whose words the glossary knows. */
async function aFerry(api: Api) {
  const work = await aWork(api, { text: story, languages: ['es', 'ja'] });
  const { workId } = work;
  const glossaryId = v7();
  await api.terms.createGlossary({ workId, glossaryId, name: 'The Ferry', language: 'en' });
  const plain = { subject: '', definition: '', note: '', treatments: [] };
  const term = (language: string, text: string, isPreferred = true, forms: string[] = []) => ({
    ...plainTerm(v7(), language, text, isPreferred),
    forms: forms.map((form) => ({ text: form, confirmed: true })),
  });
  const save = (conceptId: string, terms: ReturnType<typeof term>[]) =>
    api.terms.save({ workId, glossaryId, conceptId, base: null, content: { ...plain, terms } });
  const [ropeId, maroma] = [v7(), term('es', 'maroma', true, ['maromas'])];
  await save(ropeId, [term('en', 'rope'), maroma, term('es', 'soga', false, ['sogas'])]);
  for (const word of ['ai', 'laik', 'Heda', 'kom', 'Trikru']) await save(v7(), [term('art-x-trigedas', word)]);
  return { ...work, glossaryId, ropeId, maromaId: maroma.id };
}

async function textOf(api: Api, work: Parameters<typeof rowsOf>[1]): Promise<string | undefined> {
  return (await rowsOf(api, work))[1]?.versions[0]?.text;
}

/** Marks words of the current source sentence, as by the pointer. */
async function markInSource(page: Page, words: string): Promise<void> {
  await currentRow(page)
    .locator('[data-segment]')
    .evaluate((host, sought) => {
      const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(sought) ?? -1;
        if (start >= 0) window.getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
      }
    }, words);
}

function terms(page: Page) {
  return currentRow(page).getByRole('list', { name: 'Glossary terms in this sentence' });
}

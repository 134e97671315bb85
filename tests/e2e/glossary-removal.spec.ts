import { v7 } from 'uuid';
import { plainTerm } from '@/core/terms/plain-term';
import { type Api, apiFor, aWork } from './a-work';
import { expect, test } from './verso';

/** A work whose glossary knows the pear tree. */
async function aStage(api: Api) {
  const { workId } = await aWork(api);
  const glossaryId = v7();
  await api.terms.createGlossary({ workId, glossaryId, name: 'Orchard', language: 'en' });
  const terms = [{ ...plainTerm(v7(), 'en', 'pear tree', true), forms: [] }];
  const content = { subject: '', definition: '', note: '', terms, treatments: [] };
  await api.terms.save({ workId, glossaryId, conceptId: v7(), base: null, content });
  return { workId, glossaryId };
}

test('a glossary is removed once its name is written, and put back', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId } = await aStage(api);
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}/glossary/sharing`);
  await page.getByRole('button', { name: 'Remove ⁨Orchard⁩' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove the glossary' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Uses in the text' })).toHaveText('Uses in the text2');
  const remove = dialog.getByRole('button', { name: 'Remove', exact: true });
  await expect(remove).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Write its name' }).fill('Orchard');
  await remove.click();
  await expect(dialog).toHaveCount(0);
  const removed = page.getByRole('region', { name: 'Removed glossaries' });
  await expect(removed).toContainText('Orchard');
  expect(await api.terms.glossaries({ workId })).toEqual([]);
  await removed.getByRole('button', { name: 'Put ⁨Orchard⁩ back' }).click();
  await expect(removed).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Orchard' })).toBeVisible();
  expect(await api.terms.glossaries({ workId })).toMatchObject([{ name: 'Orchard', concepts: 1 }]);
});

test('an import of terms is undone as a whole', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId, glossaryId } = await aStage(api);
  const total = async () => (await api.terms.concepts({ workId, glossaryId, limit: 10 })).total;
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}/glossary/import`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'terms.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('en,es\nwell,pozo\nbucket,cubo\n'),
  });
  await page.getByRole('button', { name: 'Write 2 entries' }).click();
  await expect(page.getByText('2 entries are written.')).toBeVisible();
  expect(await total()).toBe(3);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('As before: 2; changed since, and kept: 0.')).toBeVisible();
  expect(await total()).toBe(1);
  await page.getByRole('button', { name: 'Import another file' }).click();
  const imports = page.getByRole('region', { name: 'Last imports' });
  await expect(imports).toContainText('0 of 2 as imported');
  await expect(imports.getByRole('button', { name: 'Undo the import' })).toBeDisabled();
});

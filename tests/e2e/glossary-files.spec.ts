import { readFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { plainTerm } from '@/core/terms/plain-term';
import { type Api, apiFor, aWork } from './a-work';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './verso';

const ferry = `# The Ferry

The boat had not moved for three days, because the river had gone down to its bones. Someone had said that Heda never
walks alone. She looked where he pointed and saw a long coat, a staff, and behind them nobody at all. It was told that Maren
saw Heda at the kettle, though it was not yet dark, and that the lamp was lit for Polis.

There were many stones, grey and round as loaves, and nobody had counted them. All the way to Polis the road was long and
the water stood still beside it. They say that Maren waits in Polis, that she keeps a lamp, and that it burns for Heda when
the river is low. Nothing of this was seen by Maren.
`;

/** A work with a glossary that knows the kettle. */
async function aStage(api: Api) {
  const { workId } = await aWork(api, { text: ferry, languages: ['es', 'ar'] });
  const glossaryId = v7();
  await api.terms.createGlossary({ workId, glossaryId, name: 'The Ferry', language: 'en' });
  const terms = [plainTerm(v7(), 'en', 'kettle', true), plainTerm(v7(), 'es', 'tetera', true)];
  const content = {
    subject: '',
    definition: '',
    note: '',
    terms: terms.map((term) => ({ ...term, forms: [] })),
    treatments: [],
  };
  await api.terms.save({ workId, glossaryId, conceptId: v7(), base: null, content });
  return { workId, glossaryId };
}

test('a file of terms is looked at, chosen from, written, and comes out again', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId, glossaryId } = await aStage(api);
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}/glossary/import`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'terms.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('en,es,colour\nkettle,pava,\nlantern,farol,red\n,,blue\n'),
  });
  const trial = page.getByRole('region', { name: 'What the file would change' });
  await expect(trial.getByRole('region', { name: 'Added' })).toContainText('lantern');
  const notTaken = trial.getByRole('region', { name: 'Not taken' });
  await expect(notTaken).toContainText('line 4');
  await expect(notTaken).toContainText('colour');
  await expectAccessible(page);
  const concepts = async () => (await api.terms.concepts({ workId, glossaryId, limit: 10 })).concepts;
  expect(await concepts()).toHaveLength(1);

  const conflict = trial.getByRole('region', { name: 'In conflict' });
  await expect(conflict).toContainText('tetera');
  await conflict.locator('label').filter({ hasText: 'Take the file’s word for' }).click();
  await expect(conflict.locator('del')).toHaveText('Preferred');
  await page.getByRole('button', { name: 'Write 2 entries' }).click();
  await expect(page.getByText('2 entries are written.')).toBeVisible();
  expect((await concepts()).map(({ headword, renderings }) => [headword.text, renderings[0]?.preferred])).toEqual([
    ['kettle', 'pava'],
    ['lantern', 'farol'],
  ]);

  await page.getByRole('link', { name: 'To the glossary' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'lantern' })).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('label').filter({ hasText: 'The standard of other' }).click();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('The Ferry.tbx');
  expect(await readFile(await download.path(), 'utf8')).toContain('<term>farol</term>');
});

test('a file that can’t be read says why', async ({ asOwner, verso }) => {
  const { workId } = await aStage(apiFor(verso.origin, verso.ownerCookie));
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}/glossary/import`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'terms.tbx',
    mimeType: 'text/xml',
    buffer: Buffer.from('<?xml version="1.0"?>\n<tbx><text><body></text></tbx>'),
  });
  await expect(page.getByText('line 2, column')).toBeVisible();
  await expect(page.getByText('The XML is broken here')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Write/ })).toBeDisabled();
});

test('a large file of terms is read beside the server', async ({ verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId, glossaryId } = await aStage(api);
  const rows = Array.from(
    { length: 12_000 },
    (_, place) => `word${place},palabra${place},The ${place}th of many words.`,
  );
  const content = Buffer.from(`en,es,definition\n${rows.join('\n')}\n`).toString('base64');
  const read = await api.terms.importTerms({ workId, glossaryId, fileName: 'terms.csv', content, isTrial: true });
  expect(read).toMatchObject({ added: 12_000, problems: [] });
});

test('candidates are taken, dismissed and brought back by keys alone', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId, glossaryId } = await aStage(api);
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}/glossary/candidates`);
  const list = page.getByRole('region', { name: 'Candidates' });
  const rows = list.getByRole('listitem');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(rows.nth(2)).toBeVisible();
  const names = (await rows.locator('bdi').allTextContents()).slice(0, 3);
  expect(names.toSorted()).toEqual(['Heda', 'Maren', 'Polis']);
  await expect(page.getByRole('region', { name: 'Candidate', exact: true })).toContainText('times in the text');
  await expectAccessible(page);

  await page.keyboard.press('a');
  await expect(rows.nth(0)).toContainText('Accepted');
  await expect(heading).toHaveText(names[1] ?? '');
  await page.keyboard.press('x');
  await expect(rows.nth(1)).toContainText('Dismissed');
  await expect(heading).toHaveText(names[2] ?? '');
  await page.keyboard.press('z');
  await expect(heading).toHaveText(names[1] ?? '');
  await expect(rows.nth(1)).not.toContainText('Dismissed');
  await page.keyboard.press('z');
  await expect(rows.nth(0)).not.toContainText('Accepted');
  const concepts = async () => (await api.terms.concepts({ workId, glossaryId, limit: 10 })).total;
  await expect.poll(concepts).toBe(1);

  await page.keyboard.press('o');
  await expect(page).toHaveURL(/concept=/);
  await expect(page.getByRole('article', { name: names[0] ?? '' })).toBeVisible();
  expect(await concepts()).toBe(2);
});

test('the owner puts glossaries in order by keys, uses one of another work and lets it go', async ({
  asOwner,
  verso,
}) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId } = await aStage(api);
  const other = await aStage(api);
  const name = `The Other Bank ${other.workId.slice(-4)}`;
  await api.terms.renameGlossary({ ...other, name });
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}/glossary/sharing`);
  await page.getByRole('button', { name: 'Use a glossary of another work' }).click();
  await page.getByRole('button', { name: new RegExp(`^Use .${name}.$`) }).click();
  const names = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(names).toHaveText(['The Ferry', name]);
  await expectAccessible(page);
  await names.nth(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names).toHaveText([name, 'The Ferry']);
  await expect
    .poll(async () => (await api.terms.glossaries({ workId })).map((one) => one.name))
    .toEqual([name, 'The Ferry']);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(names).toHaveText(['The Ferry', name]);
  await expect(names.nth(1)).toBeFocused();
  await page.getByRole('button', { name: 'Stop using' }).click();
  await expect(names).toHaveText(['The Ferry']);
});

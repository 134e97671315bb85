import { type Api, apiFor, aWork, translate } from './a-work';
import { currentRow, openBench } from './bench-page';
import { test as base, documentIdOf, expect, storyId } from './verso';

const test = base.extend<{ api: Api }>({
  api: async ({ verso }, use) => use(apiFor(verso.origin, verso.ownerCookie)),
});

/** The first sentence of the first chapter in which Mateo's Spanish version waits beside another. */
async function firstWaiting(api: Api) {
  const documentId = await documentIdOf(1);
  const place = { workId: storyId, documentId, language: 'es' };
  const { numbers } = await api.documents.find({ ...place, filter: 'needs-review' });
  const number = numbers[0] ?? 0;
  const [row] = await api.documents.rows({ ...place, from: number, to: number });
  return { number, path: `/en/works/${storyId}/${documentId}`, versions: row?.versions ?? [] };
}

test('two texts are compared without names by keyboard, and the choice is taken back', async ({ api, asOwner }) => {
  const { number, path, versions } = await firstWaiting(api);
  const page = await asOwner.newPage();
  await openBench(page, `${path}/review/es`, number);
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'Compare without names' })).toBeVisible();
  const texts = page.locator('main button[aria-pressed] .tx');
  await expect(texts).toHaveCount(2);
  const [first, second] = await texts.allTextContents();
  expect(versions.map(({ text }) => text)).toEqual(expect.arrayContaining([first, second]));
  await expect(page.locator('main')).not.toContainText('Mateo Arce');

  await page.keyboard.press('2');
  await expect(page.getByRole('textbox', { name: 'Why the second is better' })).toBeFocused();
  await page.keyboard.type('It breathes.');
  await page.keyboard.press('Enter');
  const ranking = page.getByRole('region', { name: 'Ranking' });
  await expect(ranking.getByRole('listitem').first()).toContainText(second ?? '');
  await expect(ranking).toContainText('Mateo Arce');
  await expect(ranking).toContainText('It breathes.');

  await page.keyboard.press('Control+z');
  await expect(texts).toHaveCount(2);
  await expect(page.locator('main')).not.toContainText('Mateo Arce');
});

test('a rejected sentence is told to its contributor with the reason, and stands in the history', async ({
  api,
  asOwner,
}) => {
  const { number, versions } = await firstWaiting(api);
  const { contributors } = await api.documents.bench({
    workId: storyId,
    documentId: await documentIdOf(1),
    language: 'es',
  });
  const mateo = contributors.find(({ name }) => name === 'Mateo Arce');
  const version = versions.find(({ contributorId }) => contributorId === mateo?.id);
  if (!version) throw new Error('Mateo has no version');
  const about = { workId: storyId, versionId: version.id, revisionId: version.revisionId };
  await api.versions.decide({ ...about, state: 'rejected', reason: 'The bell is missing.' });

  const page = await asOwner.newPage();
  await page.goto(`/en/works/${storyId}`);
  await page.getByRole('link', { name: 'Mateo Arce' }).click();
  await expect(page.getByRole('heading', { name: /Lessons of .*Mateo Arce/ })).toBeVisible();
  const lesson = page.locator('main').getByRole('listitem').first();
  await expect(lesson).toContainText('did not take it');
  await expect(lesson).toContainText('The bell is missing.');
  await expect(lesson).toContainText(version.text);

  await page.goto(`/en/works/${storyId}`);
  await page.getByRole('link', { name: 'All history' }).click();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  const act = page.locator('main').getByRole('listitem').filter({ hasText: 'The bell is missing.' });
  await expect(act).toContainText('rejected a version');
  await page.getByRole('combobox', { name: 'Person' }).selectOption('Inés Bordoy');
  await expect(act).toBeHidden();
  await expect(page).toHaveURL(/by=/);
  await page.goBack();
  await page.goto(`/en/works/${storyId}/history`);
  await act.getByRole('link', { name: `1.${number}`, exact: true }).click();
  await expect(currentRow(page)).toContainText(String(number));
  await expect(page.getByRole('complementary')).toContainText(version.text);
  await api.versions.decide({ ...about, state: version.state, reason: '' });
});

test('a choice that cannot stand is told before publishing, and an edition that was published stays', async ({
  api,
  asOwner,
}) => {
  const work = await aWork(api);
  const { workId } = work;
  const editionId = '0197a0c2-5f00-7000-8000-00000000ed01';
  await api.editions.create({ workId, editionId, language: 'es', name: 'Read aloud' });
  const decide = async ({ id, revisionId }: { id: string; revisionId: string }, state: 'approved' | 'draft') =>
    api.versions.decide({ workId, versionId: id, revisionId, state, reason: '' });
  const version = await translate(api, work, { number: 2, text: 'Nadie plantó el peral.', state: 'in-review' });
  const other = await translate(api, work, { number: 3, text: 'Estaba en la plaza.', state: 'in-review' });
  await decide(version, 'approved');
  await decide(other, 'approved');
  await api.editions.choose({ workId, editionId, versionId: version.id });
  await decide(version, 'draft');

  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}`);
  await page.getByRole('button', { name: 'Publish: Español, Read aloud' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Choices by hand that cannot stand, so that the rule chooses: 1');
  await expect(dialog.getByRole('link', { name: '1.2' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Publish release 1' }).click();
  await expect(dialog.getByText('Release 1 is published.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('link', { name: 'Español Read aloud' }).click();
  await expect(page.getByRole('heading', { name: 'Español, Read aloud' })).toBeVisible();
  await page.getByRole('button', { name: 'Change the edition' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('For the stage');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Español, For the stage' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the edition' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('a release is never removed');
});

test('a version is chosen for the edition by hand, and that is taken back', async ({ api, asOwner }) => {
  const work = await aWork(api);
  const { id, revisionId } = await translate(api, work, {
    number: 2,
    text: 'Nadie plantó el peral.',
    state: 'in-review',
  });
  await api.versions.decide({ workId: work.workId, versionId: id, revisionId, state: 'approved', reason: '' });
  const page = await asOwner.newPage();
  await page.goto(`${work.pathOf(1).replace('/translate/', '/review/')}?number=2&filter=all`);
  await expect(currentRow(page)).toContainText('Nobody had planted');
  const editions = page.getByRole('region', { name: 'Editions' });
  await editions.getByRole('button', { name: 'Choose this' }).click();
  await expect(editions).toContainText('chosen by hand');
  await page.keyboard.press('Control+z');
  await expect(editions).toContainText('chosen by its rule');
});

test('whom a comment calls is chosen by key, and the name stands in the comment', async ({ api, asOwner }) => {
  const work = await aWork(api);
  await translate(api, work, { number: 2, text: 'Nadie plantó el peral.', state: 'in-review' });
  const page = await asOwner.newPage();
  await openBench(page, work.pathOf(1).replace('/translate/', '/review/'), 2);
  await page.keyboard.press('c');
  const comment = page.getByRole('textbox', { name: 'Comment' });
  await expect(comment).toBeFocused();
  await page.keyboard.type('Which tree, @nor');
  await expect(page.getByRole('option', { name: 'Nora Quiroga' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(comment).toHaveValue('Which tree, @No ');
  await page.keyboard.type('or none?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Comments' }).locator('b', { hasText: '@No' })).toBeVisible();
});

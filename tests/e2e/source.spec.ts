import { v7 } from 'uuid';
import { apiFor, aWork, rowsOf, translate } from './a-work';
import { beginWriting, currentRow, expectSaved, openBench, rewrite, rowOf } from './bench-page';
import { expect, test } from './verso';

const now = `# The Pear Tree

Nobody had planted the pear tree. It stood in the corner of the square. Every spring it was late.

The baker counted its blossoms. He counted the bees too. She was never wrong.

# The Well

The well was older than the tree. My aunt lowered the bucket twice.

She heard a bell below.
`;

test('a newer file of the source changes only what it changed, and versions are kept', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api);
  const kept = await translate(api, work, { number: 2, text: 'Nadie había plantado el peral.' });
  const edited = await translate(api, work, { number: 3, text: 'Estaba en mitad de la plaza.' });
  const before = await rowsOf(api, work);
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${work.workId}`);
  await page.getByRole('button', { name: 'Source', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Source' });
  await dialog.getByText('pear-tree.md').waitFor();
  const file = { name: 'pear-tree-2.md', mimeType: 'text/markdown', buffer: Buffer.from(now) };
  await dialog.locator('input[type=file]').first().setInputFiles(file);

  await test.step('says what it would change, by chapter', async () => {
    await expect(dialog.getByRole('row', { name: /All/ }).getByRole('cell')).toHaveText(['9', '1', '1', '1']);
    await expect(dialog.locator('ins')).toHaveText(['corner']);
    expect((await rowsOf(api, work)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  await test.step('keeps ids and versions of what says the same, and marks those of edited sentences', async () => {
    await dialog.getByRole('button', { name: 'Use this version' }).click();
    await expect(dialog.getByText('The source is up to date.')).toBeVisible();
    const after = await rowsOf(api, work);
    const places = (await Promise.all([1, 2].map((chapter) => rowsOf(api, work, chapter)))).flat();
    expect(after.map(({ id }) => before.findIndex((one) => one.id === id))).toEqual([0, 1, 2, 3, 4, -1, 5]);
    expect(places.map(({ text }) => text.trim())).not.toContain('Its water tasted of iron.');
    expect(after[1]?.versions).toMatchObject([{ id: kept.id, text: kept.text, stale: false }]);
    expect(after[2]?.versions).toMatchObject([{ id: edited.id, text: edited.text, stale: true }]);
    const { revisions } = await api.versions.history({
      workId: work.workId,
      segmentId: edited.segmentIds[0] ?? '',
      language: 'es',
    });
    expect(revisions.map(({ text }) => text)).toEqual([edited.text]);
  });

  await test.step('shows on the bench what changed', async () => {
    await openBench(page, work.pathOf(1), 3);
    await expect(currentRow(page).locator('ins')).toHaveText('corner');
    await expect(currentRow(page).locator('del')).toHaveText('middle');
  });
});

test('what is written while someone splits the sentence waits beside its text, which covers both halves', async ({
  asOwner,
  verso,
}) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api);
  const { text } = await translate(api, work, { number: 3, text: 'Estaba en mitad de la plaza.' });
  const page = await asOwner.newPage();
  await openBench(page, work.pathOf(1), 3);
  await beginWriting(page, 3);
  const [, , row] = await rowsOf(api, work);
  const cut = { workId: work.workId, segmentId: row?.id ?? '', cutId: v7(), newSegmentId: v7() };
  await api.source.split({ ...cut, text: row?.text ?? '', offset: 'It stood in '.length });
  await rewrite(page, 'Se alzaba en plena plaza.');
  await page.keyboard.press('Escape');
  await expectSaved(page);
  await expect(rowOf(page, 'It stood in').first()).toContainText('Conflict');
  await expect(currentRow(page).getByText('the middle of the square.', { exact: true })).toBeVisible();
  const rows = await rowsOf(api, work);
  expect(rows[2]?.versions).toMatchObject([{ text, beside: [{ text: 'Se alzaba en plena plaza.' }] }]);
  expect(rows[2]?.versions[0]?.segmentIds).toEqual([rows[2]?.id, rows[3]?.id]);
});

test('the source is joined and split on the bench, and versions in two languages are kept', async ({
  asOwner,
  verso,
}) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api, { languages: ['es', 'ar'] });
  await translate(api, work, { number: 2, text: 'Nadie había plantado el peral.' });
  await translate(api, work, { number: 3, text: 'Estaba en mitad de la plaza.' });
  await translate(api, work, { number: 3, text: 'كانت في وسط الساحة.', language: 'ar' });
  const page = await asOwner.newPage();
  await openBench(page, work.pathOf(1), 3);

  await test.step('a key joins a sentence with the next', async () => {
    await page.keyboard.press('Alt+Shift+KeyM');
    await expect(rowOf(page, 'It stood in the middle of the square. Every spring it was late.')).toBeVisible();
    await expect(page.getByText('Source joined at 1.3')).toBeVisible();
    const arabic = await rowsOf(api, work, 1, 'ar');
    expect(arabic[2]).toMatchObject({ state: 'draft', versions: [{ text: 'كانت في وسط الساحة.', stale: true }] });
  });

  await test.step('the version says what its source was, until someone finds it right', async () => {
    await expect(currentRow(page).locator('ins')).toHaveText('Every spring it was late.');
    await expect(page.getByRole('button', { name: /^Source changed/ })).toHaveText(/1/);
    await page.getByRole('button', { name: 'Still right' }).click();
    await expect(page.getByRole('button', { name: /^Source changed/ })).toBeHidden();
  });

  await test.step('undo gives both sentences back', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rowOf(page, 'Every spring it was late.')).not.toContainText('It stood');
    await expect(rowOf(page, 'It stood in the middle of the square.')).toContainText('Estaba en mitad de la plaza.');
  });

  await test.step('a control splits a sentence where one chooses', async () => {
    await page.getByRole('button', { name: 'Split the source sentence' }).click();
    const place = page.getByRole('slider', { name: 'Place of the split' });
    await place.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect(place).toHaveAttribute('aria-valuetext', 'before “the square.”');
    await page.getByRole('button', { name: 'Split here' }).click();
    await expect(currentRow(page).getByText('the square.', { exact: true })).toBeVisible();
    const spanish = await rowsOf(api, work);
    expect(spanish.map(({ text }) => text.trim()).slice(2, 4)).toEqual(['It stood in the middle of', 'the square.']);
    const [version] = spanish[3]?.versions ?? [];
    expect(version).toMatchObject({ text: 'Estaba en mitad de la plaza.', stale: false });
    expect(version?.segmentIds).toEqual([spanish[2]?.id, spanish[3]?.id]);
  });
});

import { apiFor, aWork, rowsOf, translate } from './a-work';
import { currentRow, openBench, rowOf } from './bench-page';
import { expect, test } from './verso';

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
    await expect(rowOf(page, 'the square.')).toBeVisible();
    const spanish = await rowsOf(api, work);
    expect(spanish.map(({ text }) => text.trim()).slice(2, 4)).toEqual(['It stood in the middle of', 'the square.']);
    const [version] = spanish[3]?.versions ?? [];
    expect(version).toMatchObject({ text: 'Estaba en mitad de la plaza.', stale: false });
    expect(version?.segmentIds).toEqual([spanish[2]?.id, spanish[3]?.id]);
  });
});

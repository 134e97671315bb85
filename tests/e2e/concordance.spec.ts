import { apiFor, aWork, translate } from './a-work';
import { currentRow, openBench } from './bench-page';
import { expect, test } from './verso';

test('marked words are found by key in the whole work, with what stands beside them', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api);
  await translate(api, work, { number: 2, text: 'Nadie plantó el peral.' });
  const page = await asOwner.newPage();
  await openBench(page, work.pathOf(1), 3);
  const concordance = page.getByRole('region', { name: 'Concordance in this work' });
  const field = concordance.getByRole('searchbox');
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('peral');
  await expect(concordance.locator('mark')).toHaveText('peral');
  await expect(concordance.getByRole('listitem')).toContainText('Nobody had planted the pear tree.');
  await concordance.getByRole('button', { name: '1.2' }).click();
  await expect(currentRow(page)).toContainText('Nobody had planted the pear tree.');

  await field.fill('peraleda');
  await expect(concordance.getByRole('status')).toContainText('Nothing has “\u2068peraleda\u2069”');
  await expect(concordance.getByRole('status')).toContainText('its versions in Spanish');

  await field.fill('tree');
  await expect(concordance.getByRole('link', { name: '2.2' })).toBeVisible();
  await concordance.getByRole('link', { name: '2.2' }).click();
  await expect(currentRow(page)).toContainText('The well was older than the tree.');

  await currentRow(page).getByText('The well was older than the tree.').selectText();
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('The well was older than the tree.');
});

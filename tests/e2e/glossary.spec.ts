import { v7 } from 'uuid';
import { apiFor, aWork } from './a-work';
import { expectAccessible } from './expect-accessible';
import { expect, storyId, test } from './verso';

test('a concept is found in any language, read, spoken of, and one is added', async ({ asOwner, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const { workId } = await aWork(api, {
    text: '# The Ferry\n\nThe Heda never walks alone.\n',
    languages: ['es', 'ru'],
  });
  const glossaryId = v7();
  await api.terms.createGlossary({ workId, glossaryId, name: 'The Ferry', language: 'en' });
  const page = await asOwner.newPage();
  await page.goto(`/en/works/${workId}/glossary`);
  await page.getByRole('button', { name: 'Add a term' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Known as').fill('Heda');
  await dialog.getByLabel('Definition').fill('Who leads the clans.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const entry = page.getByRole('article', { name: 'Heda' });
  await expect(entry).toContainText('Who leads the clans.');
  await expect(entry.getByRole('region', { name: 'In context' })).toContainText('never walks alone');
  await expectAccessible(page);

  await entry.getByRole('textbox', { name: 'Reply' }).fill('Keep it everywhere.');
  await entry.getByRole('button', { name: 'Send' }).click();
  await expect(entry.getByRole('region', { name: 'Discussion' })).toContainText('Keep it everywhere.');

  await page.getByRole('searchbox', { name: 'Find in any language' }).fill('nothing has this');
  await expect(page.getByText('Nothing is left by this search.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in any language' }).fill('hed');
  await expect(page.getByRole('row').filter({ hasText: 'Heda' })).toBeVisible();
});

for (const [width, colorScheme, language] of [
  [1440, 'light', 'en'],
  [1280, 'dark', 'ar'],
  [390, 'light', 'ar'],
  [390, 'dark', 'en'],
] as const) {
  test(`no field of a concept is cut off, ${width} wide, ${colorScheme}, ${language}`, async ({ asOwner }) => {
    const page = await asOwner.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`/${language}/works/${storyId}/glossary`);
    await page.getByRole('row').filter({ hasText: 'beja' }).first().getByRole('button').first().click();
    await expect(page.getByRole('article', { name: 'beja' })).toBeVisible();
    await page.keyboard.press('e');
    const fields = page.getByRole('dialog').getByRole('group', { name: 'Español' }).getByRole('combobox');
    await expect(fields).toHaveCount(3);
    expect(await fields.evaluateAll(missingWidths)).toEqual([0, 0, 0]);
    const [treatment, caseField] = [await fields.nth(0).boundingBox(), await fields.nth(1).boundingBox()];
    if (width > 390) expect(caseField?.y).toBe(treatment?.y);
    await expectAccessible(page);
  });
}

/** How much wider each field would have to be to show the longest of its choices. */
function missingWidths(fields: HTMLElement[]): number[] {
  return fields.map((field) => {
    const { offsetWidth } = field;
    field.style.width = 'max-content';
    const missing = Math.max(0, field.offsetWidth - offsetWidth);
    field.style.width = '';
    return missing;
  });
}

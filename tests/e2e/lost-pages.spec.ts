import { expect, test } from './verso';

const titles = { en: 'There is no such page.', de: 'Diese Seite gibt es nicht.', ar: 'لا توجد صفحة كهذه.' };

for (const { what, path, language } of [
  { what: 'a page that there is none of', path: '/de/nirgends/hin', language: 'de' },
  { what: 'a first step that is no language', path: '/nowhere/at/all', language: 'en' },
  { what: 'a work by no id', path: '/ar/works/none', language: 'ar' },
  { what: 'a missing file', path: '/missing.png', language: 'en' },
  { what: 'a missing file under a language', path: '/ar/missing.js', language: 'ar' },
] as const) {
  test(`${what} is answered by a page of ours in the right language`, async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) refused.push(message.text());
    });
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1, name: titles[language] })).toBeVisible();
    // its scripts run: the menu of the bar opens
    await page.locator('button[aria-haspopup=menu]').press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    expect(refused).toEqual([]);
  });
}

test('a language with a region leads to the language, and the rest of the address is kept', async ({ page }) => {
  await page.goto('/en-US/sign-in?next=%2Fen%2Faccount');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toMatch(
    /^\/en\/(sign-in\?next=%2Fen%2Faccount|setup)/,
  );
  await page.goto('/AR-eg');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveURL(/\/ar$/);
});

test('who comes without a language is spoken to in the last one', async ({ page }) => {
  await page.goto('/fr');
  await page.goto('/');
  await expect(page).toHaveURL(/\/fr$/);
});

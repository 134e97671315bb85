import AxeBuilder from '@axe-core/playwright';
import { documentIdOf, expect, readStory, storyId, test } from './verso';

const pages = async () => {
  const document = await documentIdOf(1);
  const contributorId = (await readStory()).contributors[1]?.id;
  return [
    ['the library', ''],
    ['a work', `/works/${storyId}`],
    ['its people', `/works/${storyId}/people`],
    ['its history', `/works/${storyId}/history`],
    ['its quality', `/works/${storyId}/quality`],
    ['the lessons of a contributor', `/works/${storyId}/lessons/${contributorId}`],
    ['the bench in Spanish', `/works/${storyId}/${document}/translate/es`],
    ['the bench in Arabic', `/works/${storyId}/${document}/translate/ar`],
    ['the reader in Spanish', `/works/${storyId}/${document}/read/es`],
    ['the reader in Arabic', `/works/${storyId}/${document}/read/ar`],
    ['the reader in Japanese', `/works/${storyId}/${document}/read/ja`],
    ['the import', '/import'],
    ['the account', '/account'],
  ] as const;
};
const openPages = [
  ['the library', ''],
  ['sign-in', '/sign-in'],
  ['a forgotten password', '/forgotten-password'],
  ['a page that is not there', '/nowhere'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ar'] as const) {
    test(`axe finds nothing for the owner, ${colorScheme}, ${language}`, async ({ asOwner }) => {
      test.setTimeout(240_000);
      const page = await asOwner.newPage();
      await page.emulateMedia({ colorScheme });
      for (const [name, path] of await pages()) {
        await page.goto(`/${language}${path}`);
        await expectAccessible(page, name);
      }
    });

    test(`axe finds nothing for a visitor, ${colorScheme}, ${language}`, async ({ page, verso }) => {
      await page.emulateMedia({ colorScheme });
      for (const [name, path] of openPages) {
        await page.goto(`${verso.origin}/${language}${path}`);
        await expectAccessible(page, name);
      }
    });
  }
}

async function expectAccessible(
  page: ConstructorParameters<typeof AxeBuilder>[0]['page'],
  name: string,
): Promise<void> {
  await page.waitForLoadState('load');
  await expect(page.locator('main')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(found, name).toEqual([]);
}

import AxeBuilder from '@axe-core/playwright';
import { type Api, apiFor } from './a-work';
import { documentIdOf, expect, readStory, storyId, test } from './verso';

/** A page, its path, and what is seen once it has what it shows. */
type Shown = readonly [name: string, path: string, seen?: string];

const pages = async (api: Api): Promise<Shown[]> => {
  const document = await documentIdOf(1);
  const contributorId = (await readStory()).contributors[1]?.id;
  const edition = (await api.editions.list({ workId: storyId })).find(({ language }) => language === 'es');
  return [
    ['the library', ''],
    ['a work', `/works/${storyId}`],
    ['its people', `/works/${storyId}/people`],
    ['its history', `/works/${storyId}/history`, 'main li time'],
    ['its quality', `/works/${storyId}/quality`, 'main table'],
    ['the lessons of a contributor', `/works/${storyId}/lessons/${contributorId}`],
    ['its glossary', `/works/${storyId}/glossary`, 'main table'],
    ['candidates for its glossary', `/works/${storyId}/glossary/candidates`, 'main h1'],
    ['the sharing of glossaries', `/works/${storyId}/glossary/sharing`, 'main ol li'],
    ['the import of terms', `/works/${storyId}/glossary/import`, 'main h1'],
    ['an edition', `/works/${storyId}/editions/${edition?.id}`],
    ['the seams of an edition', `/works/${storyId}/editions/${edition?.id}/seams`, 'main li .tx'],
    ['two texts without names', `/works/${storyId}/${document}/compare/es`, 'main button[aria-pressed] .tx'],
    ['the bench in Spanish', `/works/${storyId}/${document}/translate/es`, '[role=listitem]:focus'],
    ['the bench in Arabic', `/works/${storyId}/${document}/translate/ar`, '[role=listitem]:focus'],
    ['the reader in Spanish', `/works/${storyId}/${document}/read/es`],
    ['the reader in Arabic', `/works/${storyId}/${document}/read/ar`],
    ['the reader in Japanese', `/works/${storyId}/${document}/read/ja`],
    ['the import', '/import'],
    ['the account', '/account'],
  ];
};
const openPages = [
  ['the library', ''],
  ['sign-in', '/sign-in'],
  ['a forgotten password', '/forgotten-password'],
  ['a page that is not there', '/nowhere'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ar'] as const) {
    test(`axe finds nothing for the owner, ${colorScheme}, ${language}`, async ({ asOwner, verso }) => {
      test.setTimeout(300_000);
      const page = await asOwner.newPage();
      await page.emulateMedia({ colorScheme });
      for (const [name, path, seen] of await pages(apiFor(verso.origin, verso.ownerCookie))) {
        await page.goto(`/${language}${path}`);
        if (seen) await expect(page.locator(seen).first()).toBeVisible();
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

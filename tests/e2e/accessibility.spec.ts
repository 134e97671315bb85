import { type Api, apiFor } from './a-work';
import { expectAccessible } from './expect-accessible';
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

// Each rule runs in both directions of writing and in both themes; the colours of a theme are the same in both directions.
const looks = [
  ['light', 'en'],
  ['dark', 'ar'],
] as const;

for (const [colorScheme, language] of looks) {
  test(`axe finds nothing for the owner, ${colorScheme}, ${language}`, async ({ asOwner, verso }) => {
    test.setTimeout(300_000);
    const page = await asOwner.newPage();
    await page.emulateMedia({ colorScheme });
    for (const [name, path, seen] of await pages(apiFor(verso.origin, verso.ownerCookie))) {
      await page.goto(`/${language}${path}`);
      await expect(page.locator(seen ?? 'main').first()).toBeVisible();
      await expectAccessible(page, name);
    }
  });

  test(`axe finds nothing for a visitor, ${colorScheme}, ${language}`, async ({ page, verso }) => {
    await page.emulateMedia({ colorScheme });
    for (const [name, path] of openPages) {
      await page.goto(`${verso.origin}/${language}${path}`);
      await expect(page.locator('main')).toBeVisible();
      await expectAccessible(page, name);
    }
  });
}

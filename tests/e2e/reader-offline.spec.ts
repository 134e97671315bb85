import type { Page } from '@playwright/test';
import { documentIdOf, expect, signIn, storyId, test } from './verso';

const sentence = 'Die andere Sprache hatte er noch.';

test('a chapter that was opened can be read without a network', async ({ context, page }) => {
  await page.goto(await readingOf(1));
  await expectKept(page, 1);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.locator('p[data-page=target].tx').first()).toHaveCSS('font-family', /Literata/);
  await context.setOffline(false);
  await page.goto(await readingOf(2));
  await expectKept(page, 2);
});

test('signing out leaves no pages on the device', async ({ context, page, verso }) => {
  await signIn(context, verso.origin, await aSession(verso.origin));
  await page.goto(await readingOf(1));
  await expectKept(page, 1);
  await page.getByRole('button', { name: /Nora Quiroga/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(await page.evaluate(() => caches.has('reader-pages-1'))).toBe(false);
});

test('a device can keep Verso as an app of its own', async ({ page, request }) => {
  await page.goto('/en');
  const path = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(path ?? '')).json();
  for (const { src } of manifest.icons) expect((await request.get(src)).headers()['content-type']).toBe('image/png');
});

/** A session of its own: the other tests go on with theirs. */
async function aSession(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: 'nora@example.org', password: 'a long enough password' }),
  });
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}

async function readingOf(chapter: number): Promise<string> {
  return `/en/works/${storyId}/${await documentIdOf(chapter)}/read/de`;
}

async function expectKept(page: Page, chapter: number): Promise<void> {
  const path = await readingOf(chapter);
  const kept = () =>
    page.evaluate(async () => {
      const requests = await (await caches.open('reader-pages-1')).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    });
  await expect.poll(kept).toContain(path);
}

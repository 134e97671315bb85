import type { Page } from '@playwright/test';
import { apiFor, aWork, translate } from './a-work';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './verso';

test('a guest marks a sentence where the owner lets them, and a reviewer sees it', async ({
  browser,
  asOwner,
  verso,
}) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api, { visibility: 'public' });
  const { workId } = work;
  const version = await translate(api, work, { number: 2, text: 'Nadie plantó el peral.' });
  await api.versions.decide({ workId, versionId: version.id, state: 'approved', revisionId: version.revisionId });

  await api.works.change({ workId, readerMarks: true });

  const guest = await (await browser.newContext({ baseURL: verso.origin })).newPage();
  await guest.goto(work.pathOf(1).replace('/translate/', '/read/'));
  const tools = await openTools(guest, 'Nadie plantó el peral.', '1.2');
  await tools.getByRole('button', { name: 'Unclear' }).click();
  await expect(tools.getByRole('button', { name: 'Unclear' })).toHaveAttribute('aria-pressed', 'true');
  await tools.getByRole('button', { name: 'Lovely' }).click();
  await expect(tools.getByRole('button', { name: 'Lovely' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(guest);
  await tools.getByRole('button', { name: 'Lovely' }).click();
  await expect(tools.getByRole('button', { name: 'Lovely' })).toHaveAttribute('aria-pressed', 'false');
  await guest.reload();
  const again = await openTools(guest, 'Nadie plantó el peral.', '1.2');
  await expect(again.getByRole('button', { name: 'Unclear' })).toHaveAttribute('aria-pressed', 'true');

  const owner = await asOwner.newPage();
  await owner.goto(`${work.pathOf(1).replace('/translate/', '/review/')}?filter=all&number=2`);
  await expect(owner.getByRole('region', { name: 'From readers' })).toHaveText(/Unclear: 1/);
  await expect(owner.getByRole('region', { name: 'From readers' })).not.toHaveText(/Lovely/);
  await expectAccessible(owner);
});

async function openTools(page: Page, text: string, address: string) {
  const tools = page.getByRole('dialog', { name: address });
  await expect(async () => {
    await page.locator('p[data-page=target]').getByText(text).click();
    await expect(tools).toBeVisible({ timeout: 1000 });
  }, 'the page has rested').toPass();
  return tools;
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './verso';

/** A service in the shape of OpenAI's that knows one key. */
async function aService() {
  const server = createServer((request, response) => {
    if (request.headers.authorization !== 'Bearer one-note') return void response.writeHead(401).end('{}');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: [{ index: 0, embedding: [1, 2, 3, 4] }] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, close: () => server.close() };
}

test('the owner tests an embeddings service and sets it, and its key is never shown again', async ({ asOwner }) => {
  const service = await aService();
  const page = await asOwner.newPage();
  await page.goto('/en/account');
  const part = page.locator('section').filter({ hasText: 'Comparing by meaning' });
  const said = part.getByRole('status');

  await test.step('a service that refuses is told by its answer', async () => {
    await expect(async () => {
      await part.getByLabel('Address').fill(service.url);
      await part.getByLabel('Model').fill('four-notes');
      await expect(part.getByRole('button', { name: 'Test' })).toBeEnabled({ timeout: 1_000 });
    }).toPass();
    await part.getByRole('button', { name: 'Test' }).click();
    await expect(said).toContainText('The service refused (HTTP 401).');
  });

  await test.step('with its key it answers, and is kept', async () => {
    await part.getByLabel('Key').fill('one-note');
    await part.getByRole('button', { name: 'Test' }).click();
    await expect(said).toContainText('answered with 4 numbers');
    await part.getByRole('button', { name: 'Save' }).click();
    await expect(said).toContainText('Saved.');
  });

  await test.step('the page knows that there is a key, but not which', async () => {
    await page.reload();
    await expect(part.getByText('A key is kept.')).toBeVisible();
    await expect(part.getByLabel('Model')).toHaveValue('four-notes');
    await expect(part.getByLabel('Key')).toHaveValue('');
    expect(await page.content()).not.toContain('one-note');
    await expectAccessible(page);
  });

  await test.step('no service is asked once it is taken away', async () => {
    const remove = part.getByRole('button', { name: 'Ask no service' });
    await expect(async () => {
      if (await remove.isVisible()) await remove.click({ timeout: 2_000 });
      await expect(said).toContainText('No service is asked any more.', { timeout: 2_000 });
    }).toPass();
    await expect(part.getByLabel('Address')).toHaveValue('');
  });
  service.close();
});

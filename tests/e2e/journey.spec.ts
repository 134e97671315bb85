import { rm } from 'node:fs/promises';
import { test } from '@playwright/test';
import { originOf, startServer, stopServer } from '@/bench/a-server';
import { currentRow } from './bench-page';
import { aPlace, documentIdOf, expect, storyAsMarkdown, storyId } from './verso';

const sentences = [
  'Una nota',
  'El Heda se cayó el dos de abril.',
  'Le quedaba la otra lengua.',
  'Le pidió agua al techo.',
  'Mandaron por mí.',
];

test('a newcomer imports a story, translates it by keyboard, and finds it all after a restart', async ({ page }) => {
  test.setTimeout(300_000);
  const place = await aPlace();
  const origin = originOf(place);
  let server = await startServer(place);

  await test.step('makes the account', async () => {
    await page.goto(`${origin}/en`);
    await page.getByRole('link', { name: 'Set it up' }).click();
    await page.getByLabel('Name').fill('Nora Quiroga');
    await page.getByLabel('Email').fill('nora@example.org');
    await page.getByLabel('Password').fill('a long enough password');
    await page.getByLabel('Password').press('Enter');
    await expect(page.getByRole('heading', { name: 'Import a text' })).toBeVisible();
  });

  await test.step('imports a story', async () => {
    await page.goto(`${origin}/en/import`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'frost.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(await storyAsMarkdown()),
    });
    await expect(page.getByText('272')).toBeVisible();
    await page.getByRole('button', { name: /Confirm/ }).click();
    await page.getByLabel('Title').fill('Frost, imported');
    await page.getByRole('button', { name: 'Import the text' }).click();
    await expect(page.getByRole('heading', { name: 'Frost, imported' })).toBeVisible({ timeout: 30_000 });
  });

  await test.step('adds Spanish', async () => {
    await page.getByRole('button', { name: 'Add a language' }).click();
    await page.getByRole('combobox', { name: /Language/ }).fill('Spanish');
    await page
      .getByRole('option', { name: /^Spanish/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByText('Español').first()).toBeVisible();
  });

  await test.step('translates five sentences by keyboard alone', async () => {
    await page.locator('td').getByRole('link').first().click();
    await expect(page.getByRole('list', { name: /Sentences of/ })).toBeVisible();
    await page.keyboard.press('Enter');
    for (const [at, sentence] of sentences.entries()) {
      await expect(page.getByRole('textbox', { name: new RegExp(`sentence ${at + 1}$`) })).toBeFocused();
      await page.keyboard.type(sentence);
      await page.keyboard.press('Control+Enter');
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    for (const sentence of sentences) await expect(page.getByText(sentence, { exact: true })).toBeVisible();
  });
  const bench = page.url().split('?')[0];

  await test.step('joins two sentences', async () => {
    await page.getByText('He had the other language.').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+m');
    await expect(page.getByText('2 to 1')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  });

  const sample = `${origin}/en/works/${storyId}/${await documentIdOf(1)}/translate/es`;
  await test.step('takes over a rival version in the sample story', async () => {
    await page.goto(sample);
    await expect(currentRow(page)).toBeFocused();
    await page.getByText('He had the other language.').click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /sentence \d+$/ })).toBeFocused();
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('textbox', { name: /sentence \d+$/ })).toHaveText(/la otra lengua|el otro idioma/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  });

  await test.step('finds it all as it was after a restart', async () => {
    await stopServer(server);
    server = await startServer(place);
    await page.goto(bench ?? '');
    for (const sentence of [sentences[0], sentences[1], sentences[4]]) {
      await expect(page.getByText(sentence ?? '', { exact: true })).toBeVisible();
    }
    await expect(page.getByText('2 to 1')).toBeVisible();
    await expect(page.getByText(`${sentences[2]} ${sentences[3]}`)).toBeVisible();
  });

  await stopServer(server);
  await rm(place.dataFolder, { recursive: true, force: true });
});

import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { apiFor, aWork, rowsOf } from './a-work';
import { expectAccessible } from './expect-accessible';
import { storyTranslation } from './story-translation';
import { expect, storyAsMarkdown, test } from './verso';

async function importStory(request: APIRequestContext, origin: string, title: string): Promise<string> {
  const workId = randomUUID();
  const content = Buffer.from(await storyAsMarkdown()).toString('base64');
  const about = { title, author: 'Hanne Orlick', language: 'en', kind: 'story', visibility: 'team' };
  const answer = await request.post('/api/v1/works', {
    headers: { origin },
    data: { ...about, workId, fileName: 'frost.md', content },
  });
  expect(answer.status()).toBe(202);
  await expect
    .poll(async () => (await (await request.get(`/api/v1/works/${workId}/import`)).json()).state)
    .toBe('done');
  return workId;
}

async function importTranslation(page: Page, workId: string, file: { name: string; text: string }, translator: string) {
  await page.goto(`/en/works/${workId}`);
  await page.getByRole('link', { name: 'Import a translation' }).click();
  await expect(page.getByRole('heading', { name: 'Import a translation' })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'text/plain',
    buffer: Buffer.from(file.text),
  });
  await expect(page.getByRole('combobox', { name: /Language/ })).not.toHaveValue('');
  await page.getByLabel('Name of the translator').fill(translator);
  await page.getByRole('button', { name: 'Align with the work' }).click();
  await expect(page.getByRole('list', { name: 'Beads' })).toBeVisible({ timeout: 60_000 });
}

const current = (page: Page) => page.locator('[aria-current="true"][role="listitem"]');

test('the Spanish translation of the story comes in, is mended by keyboard, and stands beside it', async ({
  asOwner,
  page,
  verso,
}) => {
  test.setTimeout(180_000);
  const workId = await importStory(asOwner.request, verso.origin, 'Frost, aligned');
  const added = 'Y nadie dijo nada.';
  const text = (await storyTranslation('es.Ib'))
    .replace('—Gracias.\n\n', '')
    .replace('porque estaba enfermo.', `porque estaba enfermo. ${added}`);

  await test.step('imports a file that leaves a sentence out and adds one', async () => {
    await importTranslation(page, workId, { name: 'escarcha.txt', text }, 'Inés Bordoy');
    await expect(page.getByText('Inés Bordoy')).toBeVisible();
  });

  await test.step('confirms the omission and the addition', async () => {
    await page.getByText('“Thank you.”').first().click();
    await expect(current(page)).toContainText('“Thank you.”');
    await expect(current(page)).toContainText(/Omitted\?|Doubtful/);
    await page.keyboard.press('o');
    await expect(page.getByRole('listitem').filter({ hasText: '“Thank you.”' })).toContainText('Nothing here.');
    await page.getByText(added, { exact: true }).click();
    await expect(current(page)).toContainText('Added?');
    await page.keyboard.press('p');
  });

  await test.step('joins two beads, thinks better of it, and comes back to all of it', async () => {
    await page.getByText('“He said mochof three times.”').click();
    await expect(current(page)).toContainText('Sure');
    await page.keyboard.press('m');
    await expect(current(page)).toContainText('Confirmed');
    await page.keyboard.press('Control+z');
    await expect(current(page)).toContainText('Sure');
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await page.goto(`/en/works/${workId}`);
    await page.getByRole('link', { name: 'escarcha.txt' }).click();
    await expect(page.getByRole('list', { name: 'Beads' })).toBeVisible();
  });

  await test.step('aligns again, which keeps what was confirmed and can be undone', async () => {
    const omission = page.getByRole('listitem').filter({ hasText: '“Thank you.”' });
    await expect(omission).toContainText('OmittedNothing here.');
    const before = await unresolved(page);
    const again = () => page.getByRole('button', { name: 'Align again…' }).click();
    await again();
    const question = page.getByRole('dialog', { name: 'Align again?' });
    await expect(question).toContainText(/The \d+ confirmed beads stay where they are/);
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toBeHidden();
    await again();
    await question.getByRole('button', { name: 'Align again' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Aligned again:' })).toBeVisible({ timeout: 30_000 });
    await expect(question).toBeHidden();
    await expect(omission).toContainText('OmittedNothing here.');
    await page.keyboard.press('Control+z');
    await expect.poll(() => unresolved(page)).toBe(before);
    await expect(omission).toContainText('OmittedNothing here.');
  });

  await test.step('is not finished blindly: asks, and leads to what is unresolved', async () => {
    // An omission that is taken back is unresolved.
    const left = (await unresolved(page)) + 1;
    await page.getByText('“Thank you.”').first().click();
    await page.keyboard.press('Space');
    await expect.poll(() => unresolved(page)).toBe(left);
    await page.getByRole('button', { name: 'Finish import' }).click();
    const question = page.getByRole('dialog', {
      name: left === 1 ? /one bead unresolved/ : `Finish with ${left} beads`,
    });
    await expect(question).toContainText('No text of the file is lost.');
    await question.getByRole('button', { name: 'Go to the next unresolved' }).click();
    await expect(question).toBeHidden();
    await expect(current(page)).toContainText(/Omitted\?|Added\?|Doubtful|Likely/);
    // The keys of the list are heard again.
    await page.keyboard.press('Space');
    await expect.poll(() => unresolved(page)).toBe(left - 1);
  });

  await test.step('resolves the rest by Tab and Space', async () => {
    const counted = page.getByRole('status').filter({ hasText: /resolved/ });
    for (let left = await unresolved(page); left > 0; left = await unresolved(page)) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(() => unresolved(page)).toBeLessThan(left);
    }
    await expect(counted).toHaveText(/^(\d+) of \1 resolved$/);
    // With nothing left to go to, Tab leads out of the list as everywhere.
    await page.getByRole('region', { name: 'Beads' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Beads' })).not.toBeFocused();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  });

  await test.step('finishes, and sees both side by side', async () => {
    await page.getByRole('button', { name: 'Finish import' }).click();
    await expect(page.getByRole('list', { name: /Sentences of/ })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Le quedaba el otro idioma').first()).toBeVisible();
    const [documentId] = /[0-9a-f-]{36}(?=\/translate)/.exec(page.url()) ?? [''];
    const answer = await asOwner.request.get(`/api/v1/works/${workId}/documents/${documentId}/rows/es?from=1&to=60`);
    const rows = (await answer.json()) as {
      text: string;
      versions: { text: string; omitted: boolean; confidence: number | null }[];
    }[];
    const versionOf = (words: string) => rows.find(({ text: source }) => source.includes(words))?.versions[0];
    expect(versionOf('“Thank you.”')).toMatchObject({ omitted: true, confidence: null });
    expect(versionOf('Goufa means child')?.text).toContain(added);
    expect(versionOf('He said mochof')?.confidence).toBeGreaterThan(0.9);
  });
});

async function unresolved(page: Page): Promise<number> {
  const words = await page
    .getByRole('status')
    .filter({ hasText: /of \d+ resolved/ })
    .innerText();
  const [done = 0, total = 0] = (words.match(/\d+/g) ?? []).map(Number);
  return total - done;
}

test('the Arabic translation of the first chapter comes in from the right', async ({ asOwner, page, verso }) => {
  test.setTimeout(120_000);
  const workId = await importStory(asOwner.request, verso.origin, 'Frost, in Arabic');
  await importTranslation(page, workId, { name: 'saqi.txt', text: await storyTranslation('ar.Rz') }, 'Rania Zahr');
  await expect(page.locator('p[lang="ar"]').first()).toBeVisible();
  await expect(page.locator('[data-unit="target"][dir="rtl"]').first()).toBeVisible();
  // A link says mark, word, figure as the interface runs, whatever the texts do.
  await expect(page.locator('[data-sureness][dir]').first()).toHaveAttribute('dir', 'ltr');
  await page.keyboard.press('End');
  await expect(page.getByRole('listitem').last()).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Home');
  await expect(page.getByRole('listitem').first()).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(current(page)).toContainText('Confirmed');
  await page.getByRole('button', { name: 'Finish import' }).click();
  await expect(page.getByRole('list', { name: /Sentences of/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[lang="ar"]').filter({ hasText: 'نغمة' }).first()).toBeVisible();
});

test('a step is seen before the server has it, and taken back where it is refused, which is told', async ({
  asOwner,
  page,
  verso,
}) => {
  test.setTimeout(120_000);
  const workId = await importStory(asOwner.request, verso.origin, 'Frost, refused');
  await importTranslation(page, workId, { name: 'saqi.txt', text: await storyTranslation('ar.Rz') }, 'Rania Zahr');
  let refuse = () => {};
  const isHeld = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  await page.route('**/steps', async (route) => {
    await isHeld;
    await route.fulfill({ status: 409, json: { code: 'CONFLICT', message: 'conflict' } });
  });
  const row = page.getByRole('listitem').filter({ hasText: '“What is he saying?”' });
  await row.getByText('“What is he saying?”').click();
  await expect(row).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Space');
  await expect(row).toContainText('Confirmed');
  await expect(page.getByRole('status').filter({ hasText: 'Saving' })).toBeVisible();
  refuse();
  await expect(page.getByRole('status').filter({ hasText: 'The last step was not kept' })).toBeVisible();
  await expect(row).not.toContainText('Confirmed');
});

test('a long aligning says how far it is, and can be cancelled', async ({ asOwner, page, verso }) => {
  test.setTimeout(120_000);
  const workId = await importStory(asOwner.request, verso.origin, 'Frost, cancelled');
  const translation = await storyTranslation('es.Ib');
  await page.goto(`/en/works/${workId}/import-translation`);
  await expect(page.getByRole('heading', { name: 'Import a translation' })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'mil-veces.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(translation.repeat(60)),
  });
  await expect(page.getByRole('combobox', { name: /Language/ })).not.toHaveValue('');
  await page.getByLabel('Name of the translator').fill('Inés Bordoy');
  await page.getByRole('button', { name: 'Align with the work' }).click();
  await expect(page.getByRole('progressbar', { name: 'Finding which sentences answer which' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Align with the work' })).toBeEnabled();
  const stored = await asOwner.request.get(`/api/v1/works/${workId}/alignments`);
  expect(await stored.json()).toEqual([]);
});

test('a file in the language of the work is not sent, and what is missing is said in the language of the page', async ({
  asOwner: _,
  page,
  verso,
}) => {
  const { workId } = await aWork(apiFor(verso.origin, verso.ownerCookie));
  await page.goto(`/de/works/${workId}/import-translation`);
  await expect(page.getByRole('heading', { name: 'Übersetzung importieren' })).toBeVisible();
  const sentences = Array.from({ length: 90 }, (_, at) => `The river rose again, and the ${at + 1} boats were gone.`);
  const buffer = Buffer.from(`${sentences.join(' ')}\n`);
  await page.locator('input[type=file]').setInputFiles({ name: 'river.txt', mimeType: 'text/plain', buffer });
  const language = page.getByRole('combobox', { name: /Sprache/ });
  const refusal = page.getByText('Das ist die Sprache des Werks selbst');
  const send = page.getByRole('button', { name: 'Dem Werk zuordnen' });
  await expect(language).toHaveValue('Englisch');
  await expect(refusal).toBeVisible();
  await expect(send).toBeDisabled();
  await expect(page.getByText('10 weitere Sätze folgen.')).toBeVisible();

  await test.step('a language that is written out needs no picking', async () => {
    await language.fill('spanisch');
    await page.keyboard.press('Enter');
    await expect(language).toHaveValue('Spanisch');
    await language.fill('Français');
    await page.keyboard.press('Tab');
    await expect(language).toHaveValue('Französisch');
    await expect(refusal).toBeHidden();
  });

  await send.click();
  await expect(page.getByText('Geben Sie an, wer übersetzt hat.')).toBeVisible();
  await page.getByRole('button', { name: 'Andere Datei' }).click();
  await expect(page.getByRole('region', { name: 'Die Datei' })).toBeHidden();
  await page.getByRole('button', { name: 'Diese Datei behalten' }).click();
  await expect(page.getByText('10 weitere Sätze folgen.')).toBeVisible();
});

test('the import of a wrong file is discarded, on a phone as well', async ({ asOwner, page, verso }) => {
  const { workId } = await aWork(apiFor(verso.origin, verso.ownerCookie));
  await page.setViewportSize({ width: 390, height: 844 });
  const text = '# El peral\n\nNadie había plantado el peral. Estaba en mitad de la plaza.\n';
  await importTranslation(page, workId, { name: 'otro.md', text }, 'Inés Bordoy');

  const boxOf = async (unit: string) =>
    (await current(page).locator(`[data-unit=${unit}]`).first().boundingBox()) ?? null;
  await page.getByText('Nobody had planted the pear tree.').click();
  const [source, target] = [await boxOf('source'), await boxOf('target')];
  expect(source?.width).toBeGreaterThan(300);
  expect(target?.y).toBeGreaterThan((source?.y ?? 0) + (source?.height ?? 0) - 1);

  const discard = page.getByRole('button', { name: 'Discard the import…' });
  await discard.click();
  const question = page.getByRole('dialog', { name: 'Discard this import?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();
  await discard.click();
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/works/${workId}$`));
  await expect(page.getByRole('heading', { name: 'The Pear Tree' })).toBeVisible();
  await expect(page.getByText('otro.md')).toBeHidden();
  expect(await (await asOwner.request.get(`/api/v1/works/${workId}/alignments`)).json()).toEqual([]);
});

test('a newer file of the same translation changes only what it changed', async ({ page, asOwner: _, verso }) => {
  test.setTimeout(120_000);
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api);
  const first = `# El peral

Nadie había plantado el peral. Estaba en mitad de la plaza. Cada primavera llegaba tarde.

La panadera contaba sus flores. Nunca se equivocaba.

# El pozo

El pozo era más viejo que el árbol. Su agua sabía a hierro. Mi tía bajó el cubo dos veces.

Oyó una campana abajo.
`;
  const newer = first.replace('en mitad de la plaza', 'en medio de la plaza');
  const written = async () => {
    const rows = (await Promise.all([1, 2].map((chapter) => rowsOf(api, work, chapter)))).flat();
    return rows.flatMap(({ versions }) => versions.map(({ id, text, state }) => ({ id, text: text.trim(), state })));
  };

  await importTranslation(page, work.workId, { name: 'peral.md', text: first }, 'Inés Bordoy');
  await finish(page);
  const before = await written();
  expect(before.length).toBe(11);

  await test.step('the newer file is aligned with what the older one became', async () => {
    await page.goto(`/en/works/${work.workId}/import-translation`);
    await expect(page.getByRole('heading', { name: 'Import a translation' })).toBeVisible();
    const file = { name: 'peral.md', mimeType: 'text/markdown', buffer: Buffer.from(newer) };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('combobox', { name: /Language/ })).not.toHaveValue('');
    await expect(page.getByRole('region', { name: 'The file' }).getByRole('listitem')).toHaveCount(11);
    await page.getByRole('button', { name: /Whose translation is it\?$/ }).click();
    await page.getByRole('option', { name: 'Inés Bordoy' }).click();
    await page.getByRole('button', { name: 'Align with the work' }).click();
    await expect(page.getByRole('list', { name: 'Beads' })).toBeVisible({ timeout: 60_000 });
    await finish(page);
  });

  const after = await written();
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after.filter(({ text }, place) => text !== before[place]?.text)).toMatchObject([
    { text: 'Estaba en medio de la plaza.', state: 'in-review' },
  ]);
  const [, , row] = await rowsOf(api, work);
  const { revisions } = await api.versions.history({ workId: work.workId, segmentId: row?.id ?? '', language: 'es' });
  expect(revisions.map(({ text }) => text.trim())).toEqual([
    'Estaba en medio de la plaza.',
    'Estaba en mitad de la plaza.',
  ]);
});

/** Finishes an import, with what is unresolved as it is. */
async function finish(page: Page): Promise<void> {
  const left = await unresolved(page);
  await page.getByRole('button', { name: 'Finish import' }).click();
  if (left > 0) await page.getByRole('button', { name: 'Finish all the same' }).click();
  await expect(page.getByRole('list', { name: /Sentences of/ })).toBeVisible({ timeout: 30_000 });
}

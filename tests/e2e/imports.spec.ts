import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { v7 } from 'uuid';
import { type Api, apiFor, rowsOf } from './a-work';
import { test as base, expect } from './verso';

const test = base.extend<{ api: Api; page: Page }>({
  api: async ({ verso }, use) => use(apiFor(verso.origin, verso.ownerCookie)),
  page: async ({ asOwner }, use) => use(await asOwner.newPage()),
});

/** The head of an archive with one file in it, called bell.txt. */
const zip = Buffer.concat([
  Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  Buffer.from([0, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 8, 0, 0, 0]),
  Buffer.from('bell.txtBim'),
]);
const brokenUtf8 = Buffer.concat([Buffer.from('Дзвін має одну ноту. '), Buffer.from([0xd0]), Buffer.from(' І все.')]);

const badInputs = [
  { name: 'an empty file', bytes: Buffer.alloc(0), code: 'empty', says: /is empty\.$/ },
  { name: 'nothing but blanks', bytes: Buffer.from(' \n\t\n'), code: 'no-text', says: /holds nothing but blanks\.$/ },
  {
    name: 'a picture',
    bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    code: 'binary',
    says: /is not a text: byte \d+ is a control byte\.$/,
  },
  {
    name: 'an archive by the name of a text',
    bytes: zip,
    code: 'zip',
    says: /is a compressed archive, not a text: unpack it and choose the text inside\.$/,
  },
  {
    name: 'broken UTF-8',
    bytes: brokenUtf8,
    code: 'broken-encoding',
    says: /is broken: it is written in UTF-8, but byte 37 is part of no character\.$/,
  },
];

for (const { name, bytes, code, says } of badInputs) {
  test(`${name} is refused in one sentence, and becomes no work`, async ({ api, page, verso }) => {
    await page.goto('/en/import');
    await choose(page, 'bad.txt', bytes);
    await expectRefused(page, says);
    const workId = v7();
    const data = { ...about, workId, fileName: 'bad.txt', content: bytes.toString('base64') };
    const answer = await page.request.post('/api/v1/works', { data, headers: { origin: verso.origin } });
    expect(answer.status()).toBe(422);
    expect(await answer.json()).toMatchObject({ reason: code });
    await expect(api.works.get({ workId })).rejects.toMatchObject({ status: 404 });
  });
}

test('a file over the limit is refused before it is sent', async ({ page }, testInfo) => {
  const large = testInfo.outputPath('large.txt');
  await writeFile(large, Buffer.alloc(32 * 1024 * 1024 + 1, 'The bell has one note. '));
  await page.goto('/en/import');
  await page.locator('input[type=file]').setInputFiles(large);
  await expectRefused(page, /is larger than 32 MB: divide it and import the parts\.$/);
});

test('a bad file leaves the text as it was that is open already', async ({ page }) => {
  await page.goto('/en/import');
  await choose(page, 'bell.txt', Buffer.from('The bell has one note. It means get up.'));
  await expect(preview(page)).toHaveText(['The bell has one note. ', 'It means get up.']);
  await page.getByRole('button', { name: 'Change', exact: true }).first().click();
  await choose(page, 'bad.txt', zip);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The text that you have open is as it was.');
  await page.getByRole('button', { name: 'Back to the sentences' }).click();
  await expect(preview(page)).toHaveText(['The bell has one note. ', 'It means get up.']);
});

const french = 'Le gel n’était pas tombé. « Déjà ? » dit-elle.';
const encodings = [
  { encoding: 'Windows-1252', bytes: Buffer.from(french.replaceAll('’', '\u0092'), 'latin1') },
  { encoding: 'UTF-8', bytes: Buffer.from(french) },
  { encoding: 'UTF-8 with BOM', bytes: Buffer.from(`\ufeff${french}`) },
  { encoding: 'UTF-16 LE', bytes: Buffer.from(french, 'utf16le') },
  { encoding: 'UTF-16 LE with BOM', bytes: Buffer.from(`\ufeff${french}`, 'utf16le') },
  { encoding: 'UTF-16 BE with BOM', bytes: Buffer.from(`\ufeff${french}`, 'utf16le').swap16() },
];

test('the encoding of a file is found and said', async ({ page }) => {
  await page.goto('/en/import');
  for (const { encoding, bytes } of encodings) {
    if (await preview(page).count()) await page.getByRole('button', { name: 'Change', exact: true }).first().click();
    await choose(page, `${encoding}.txt`, bytes);
    const said = page.getByRole('listitem').filter({ hasText: 'File' }).locator('p').first();
    await expect.poll(async () => withoutIsolates(await said.textContent())).toMatch(new RegExp(`, ${encoding}$`));
    expect((await preview(page).allTextContents()).join(''), encoding).toBe(french);
  }
});

test('a Windows-1252 text is stored in letters, not in bytes', async ({ api, page }) => {
  await page.goto('/en/import');
  await choose(page, 'gel.txt', encodings[0]?.bytes ?? Buffer.alloc(0));
  const work = await confirm(page, api);
  const texts = (await rowsOf(api, work)).map(({ text }) => text);
  expect(texts.join('')).toBe(french);
});

test('what is joined and split in the preview is so in the work', async ({ api, page }) => {
  await page.goto('/en/import');
  await choose(page, 'bell.txt', Buffer.from('The bell rang. Nobody came; nobody ever did. It was late.'));
  await expect(preview(page)).toHaveCount(3);
  await page.keyboard.press('m');
  await expect(preview(page)).toHaveText(['The bell rang. Nobody came; nobody ever did. ', 'It was late.']);
  await page.keyboard.press('Home');
  for (const _ of 'The bell rang. Nobody came; ') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const cut = ['The bell rang. Nobody came; ', 'nobody ever did. ', 'It was late.'];
  await expect(preview(page)).toHaveText(cut);
  await page.keyboard.press('Control+z');
  await expect(preview(page)).toHaveCount(2);
  await page.keyboard.press('Control+Shift+z');
  await expect(preview(page)).toHaveText(cut);

  const work = await confirm(page, api);
  const texts = (await rowsOf(api, work)).map(({ text }) => text);
  expect(texts).toEqual(cut);
});

const tower = 'The Ngt. Tower fell; nobody saw it.\nA Ngt. Lamp burned.\n\nIt was late.\n';

test('a text is cut into paragraphs, into lines, or by SRX rules, and bad rules say which line to mend', async ({
  api,
  page,
}) => {
  await page.goto('/en/import');
  await choose(page, 'tower.md', Buffer.from(tower));
  await expect(preview(page)).toHaveCount(5);
  await cutInto(page, 'Paragraphs');
  await expect(preview(page)).toHaveCount(2);
  await cutInto(page, 'Lines');
  await expect(preview(page)).toHaveText([
    'The Ngt. Tower fell; nobody saw it.\n',
    'A Ngt. Lamp burned.',
    'It was late.',
  ]);
  await cutInto(page, 'By SRX rules');
  await expect(page.getByRole('button', { name: 'Confirm the split' })).toBeDisabled();
  await giveRules(page, srx('(open'));
  await expect(page.getByText(/^Line 3: This rule can’t be used\. Mend it/)).toBeVisible();
  await giveRules(page, srx('[;.]', 'de.*'));
  await expect(page.getByText(/^Line 5: No language map fits/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm the split' })).toBeDisabled();
  await giveRules(page, srx(';'));
  const cut = ['The Ngt. Tower fell; ', 'nobody saw it.\nA Ngt. Lamp burned.', 'It was late.'];
  await expect(preview(page)).toHaveText(cut);
  const work = await confirm(page, api);
  expect((await rowsOf(api, work)).map(({ text }) => text)).toEqual(cut);
  expect((await api.source.get({ workId: work.workId })).srx?.name).toBe('own.srx');
});

test('a join in the preview teaches an exception, which the rest of the text and the next file follow', async ({
  api,
  page,
}) => {
  const exceptions = page.getByRole('region', { name: 'No sentence ends within' });
  await page.goto('/en/import');
  await choose(page, 'tower.md', Buffer.from(tower));
  await expect(preview(page)).toHaveCount(5);
  await page.keyboard.press('m');
  await expect(preview(page)).toHaveText([
    'The Ngt. Tower fell; nobody saw it.\n',
    'A Ngt. Lamp burned.',
    'It was late.\n',
  ]);
  await expect(exceptions.getByRole('listitem')).toHaveText(['Ngt.']);
  await exceptions.getByRole('button', { name: /^Remove/ }).click();
  await expect(preview(page)).toHaveCount(4);
  await exceptions.getByLabel('Abbreviation or name').fill('Ngt.');
  await exceptions.getByRole('button', { name: 'Add' }).click();
  await expect(preview(page)).toHaveCount(3);
  const work = await confirm(page, api);
  await expect(page.getByRole('heading', { name: 'The Bell' })).toBeVisible();
  await page.getByRole('button', { name: 'Source', exact: true }).click();
  await expect(page.getByLabel('No sentence ends with')).toHaveValue('Ngt.');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'tower.md',
      mimeType: 'text/plain',
      buffer: Buffer.from(`${tower}\nThe Ngt. Bell rang.\n`),
    });
  await page.getByRole('button', { name: 'Use this version' }).click();
  await expect(page.getByText('The source is up to date.')).toBeVisible();
  expect((await rowsOf(api, work)).map(({ text }) => text.trim())).toEqual([
    'The Ngt. Tower fell; nobody saw it.',
    'A Ngt. Lamp burned.',
    'It was late.',
    'The Ngt. Bell rang.',
  ]);
});

test('a pasted text becomes a work', async ({ api, page }) => {
  await page.goto('/en/import');
  await page.getByLabel('Or paste a text').fill('Холод стоїть у низині.\nДзвін має одну ноту. 🔔');
  await page.getByRole('button', { name: 'Use this text' }).click();
  await expect(page.getByText('Ukrainian', { exact: false }).first()).toBeVisible();
  const work = await confirm(page, api);
  const texts = (await rowsOf(api, work)).map(({ text }) => text.trimEnd());
  expect(texts.join(' ')).toBe('Холод стоїть у низині. Дзвін має одну ноту. 🔔');
  expect((await api.works.get({ workId: work.workId })).language).toBe('uk');
});

test('an Arabic text is shown from right to left, in the preview and on the bench', async ({ api, page }) => {
  const arabic = ['للجرس نغمة واحدة. ', 'ومعناها: انهضوا.'];
  await page.goto('/en/import');
  await choose(page, 'jaras.txt', Buffer.from(arabic.join('')));
  await expect(preview(page)).toHaveText(arabic);
  await expect(page.getByText('Arabic, sure.')).toBeVisible();
  const first = preview(page).first();
  await expect(first).toHaveAttribute('lang', 'ar');
  await expect(first).toHaveCSS('direction', 'rtl');
  const number = page.getByRole('list', { name: 'Sentences' }).getByText('1', { exact: true });
  expect((await boxOf(number)).x).toBeGreaterThan((await boxOf(first)).x);

  const work = await confirm(page, api);
  await api.works.addLanguage({ workId: work.workId, language: 'en' });
  await page.goto(`/en/works/${work.workId}/${work.documentIds[0]}/translate/en`);
  const source = page.locator('p[lang=ar]').filter({ hasText: 'للجرس' });
  await expect(source).toHaveCSS('direction', 'rtl');
  // The text that runs from the right has the right-hand page.
  const { x, width } = await boxOf(source);
  const heads = await boxOf(page.locator('main b[lang=en]'));
  expect(x + width).toBeGreaterThan(heads.x + heads.width);
});

const about = { title: 'Bad', author: '', kind: 'story', visibility: 'private', language: 'en' } as const;

async function cutInto(page: Page, unit: string): Promise<void> {
  await page.getByRole('button', { name: /Cut into$/ }).click();
  await page.getByRole('option', { name: unit }).click();
}

async function giveRules(page: Page, rules: string): Promise<void> {
  const file = { name: 'own.srx', mimeType: 'text/xml', buffer: Buffer.from(rules) };
  await page.locator('input[type=file][accept*=srx]').setInputFiles(file);
}

function srx(pattern: string, language = '.*'): string {
  return `<srx version="2.0"><body><languagerules>
<languagerule languagerulename="x">
<rule break="yes"><beforebreak>${pattern}</beforebreak><afterbreak>\\s</afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern="${language}" languagerulename="x"/></maprules></body></srx>`;
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

/** What is read of a text in which names are kept from turning the words round them. */
function withoutIsolates(text: string | null): string {
  return (text ?? '').replace(/[\u2066-\u2069]/g, '');
}

/** The sentences as they will be. */
function preview(page: Page): Locator {
  return page.getByRole('list', { name: 'Sentences' }).locator('p.tx[data-kind]');
}

async function expectRefused(page: Page, says: RegExp): Promise<void> {
  await expect(page.getByRole('main').getByRole('alert').locator('p')).toHaveText([says]);
  await expect(preview(page)).toHaveCount(0);
}

/** Confirms the preview, and comes back with the work that it became. */
async function confirm(page: Page, api: Api) {
  await page.getByRole('button', { name: 'Confirm the split' }).click();
  await page.getByLabel('Title').fill('The Bell');
  await page.getByRole('button', { name: 'Import the text' }).click();
  await expect(page.getByRole('heading', { name: 'The Bell' })).toBeVisible({ timeout: 20_000 });
  const workId = new URL(page.url()).pathname.split('/')[3] ?? '';
  await api.works.addLanguage({ workId, language: 'es' });
  const { chapters } = await api.works.get({ workId });
  return { workId, documentIds: chapters.map(({ id }) => id) };
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

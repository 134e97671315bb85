import type { APIRequestContext, Browser, BrowserContext } from '@playwright/test';
import { v7 } from 'uuid';
import { type Api, apiFor, aWork, rowsOf, translate, type WorkPlace } from './a-work';
import { beginWriting, currentRow, expectSaved, openBench, rowOf } from './bench-page';
import { documentIdOf, expect, storyId, test } from './verso';

const planted = 'Nadie plantó el peral.';
const stood = 'Estaba en medio de la plaza.';

test('an invitation to Spanish makes someone a translator of Spanish alone', async ({ asOwner, browser, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api, { languages: ['es', 'de'] });
  const link = await test.step('the owner makes a link', async () => {
    const page = await asOwner.newPage();
    await page.goto(`/en/works/${work.workId}/people`);
    await page.getByText('Spanish').click();
    await page.getByRole('button', { name: 'Make the link' }).click();
    const field = page.getByRole('textbox', { name: 'Link' });
    await expect(field).toHaveValue(/\/join\//);
    return field.inputValue();
  });

  const theirs = await browser.newContext({ baseURL: verso.origin });
  const page = await theirs.newPage();
  await test.step('someone makes an account by it', async () => {
    await page.goto(link);
    await expect(page.getByText('Nora Quiroga invites you to join')).toBeVisible();
    await page.getByLabel('Name').fill('Inés Bordoy');
    await page.getByLabel('Email').fill(`${v7()}@example.org`);
    await page.getByLabel('Password').fill('a long enough password');
    await page.getByRole('button', { name: 'Create the account and join' }).click();
    await expect(page.getByRole('heading', { name: 'The Pear Tree' })).toBeVisible();
    await page.goto(link);
    await expect(page.getByText('This invitation was used already.')).toBeVisible();
  });

  await test.step('they translate Spanish, and do not approve', async () => {
    await openBench(page, work.pathOf(1, 'es'), 2);
    await expect(page.getByRole('button', { name: 'Translate', exact: true })).toBeVisible();
    await beginWriting(page, 2);
    await page.keyboard.type(planted);
    await page.keyboard.press('Control+Enter');
    await expectSaved(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('a');
    await expect(currentRow(page)).toContainText('In review');
    await expect(page.getByRole('button', { name: 'Approve', exact: true })).toBeHidden();
  });

  await test.step('they read German', async () => {
    await openBench(page, work.pathOf(1, 'de'), 2);
    await expect(page.getByRole('button', { name: 'Translate', exact: true })).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /sentence 2$/ })).toBeHidden();
  });

  await test.step('and the server says the same', async () => {
    const [, second] = await rowsOf(api, work);
    const [version] = second?.versions ?? [];
    expect(version).toMatchObject({ text: planted, state: 'in-review' });
    const ask = asking(theirs.request, verso.origin);
    const decision = { state: 'approved', reason: '', revisionId: version?.revisionId };
    expect(await ask('POST', `/works/${work.workId}/versions/${version?.id}/decisions`, decision)).toBe(403);
    expect(await ask('PUT', `/works/${work.workId}/versions/${v7()}`, aSave(work, second?.id, 'de'))).toBe(403);
    expect(await ask('POST', `/works/${work.workId}/invitations`, { role: 'owner', languages: null })).toBe(403);
    expect(await ask('DELETE', `/works/${work.workId}`, { title: 'The Pear Tree' })).toBe(403);
  });
});

test('a reviewer approves with A, and asks for changes with R and a reason', async ({ asOwner, browser, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const work = await aWork(api);
  await translate(api, work, { number: 2, text: planted, state: 'in-review' });
  await translate(api, work, { number: 3, text: stood, state: 'in-review' });
  const { link } = await api.people.inviteToWork({ workId: work.workId, role: 'reviewer', languages: ['es'] });
  const theirs = await acceptInvitation(browser, verso.origin, link);

  const page = await theirs.newPage();
  await openBench(page, work.pathOf(1), 2);
  await page.keyboard.press('a');
  await expect(rowOf(page, 'Nobody had planted')).toContainText('Approved');
  await expect(currentRow(page)).toContainText('It stood in the middle');
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: 'What should change (optional)' })).toBeFocused();
  await page.keyboard.type('Not in the middle: on the north side.');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'It stood in the middle')).toContainText('Changes');
  await expect.poll(() => standingOf(api, work, 2)).toMatchObject({ state: 'approved' });
  await expect
    .poll(() => standingOf(api, work, 3))
    .toMatchObject({ state: 'changes-requested', reason: 'Not in the middle: on the north side.' });

  const owners = await asOwner.newPage();
  await openBench(owners, work.pathOf(1), 3);
  await expect(currentRow(owners)).toContainText('Change asked for: Not in the middle: on the north side.');
});

test('a visitor reads public works and no others, and writes nothing', async ({ page, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const open = await aWork(api, { visibility: 'public' });
  const closed = await aWork(api, { visibility: 'private' });
  const shown = await translate(api, open, { number: 2, text: planted, state: 'in-review' });

  await test.step('the library has what is public', async () => {
    await page.goto('/en');
    await expect(page.locator(`a[href^="/en/works/${open.workId}"]`).first()).toBeVisible();
    await expect(page.locator(`a[href^="/en/works/${closed.workId}"]`)).toHaveCount(0);
  });

  await test.step('the bench shows it, and nothing opens', async () => {
    await openBench(page, open.pathOf(1), 2);
    await expect(currentRow(page)).toContainText(planted);
    for (const key of ['Enter', 'e', 'a', 'o', 'Control+m']) await page.keyboard.press(key);
    await expect(page.getByRole('textbox', { name: /sentence \d$/ })).toBeHidden();
    await expect(currentRow(page).getByRole('button')).toHaveCount(0);
    expect((await page.goto(`/en/works/${storyId}/${await documentIdOf(1)}/read/es`))?.status()).toBe(200);
  });

  const ask = asking(page.request, verso.origin);
  await test.step('what is private is not there, nor told from what never was', async () => {
    for (const one of pagesOf(closed)) {
      await page.goto(`/en${one}`);
      await expect(page).toHaveURL(/\/sign-in/);
      await expect(page.getByText('The Pear Tree')).toBeHidden();
    }
    await page.goto(`/en/works/${v7()}`);
    await expect(page).toHaveURL(/\/sign-in/);
    for (const one of readsOf(closed)) expect(await ask('GET', one), one).toBe(404);
  });

  await test.step('and every write wants an account', async () => {
    const [, second] = await rowsOf(api, open);
    const path = `/works/${open.workId}`;
    const writes = [
      ['PUT', `${path}/versions/${v7()}`, aSave(open, second?.id, 'es')],
      ['POST', `${path}/versions/${shown.id}/decisions`, { state: 'approved', revisionId: shown.revisionId }],
      ['POST', `${path}/languages`, { language: 'de' }],
      ['POST', `${path}/invitations`, { role: 'reader', languages: null }],
      ['PATCH', path, { title: 'Mine' }],
      ['DELETE', path, { title: 'The Pear Tree' }],
      ['POST', '/works', { ...anImport(), workId: v7() }],
    ] as const;
    for (const [method, at, body] of writes) expect(await ask(method, at, body), `${method} ${at}`).toBe(401);
    expect((await rowsOf(api, open))[1]?.versions).toMatchObject([{ text: planted, state: 'in-review' }]);
    expect((await api.works.get({ workId: open.workId })).title).toBe('The Pear Tree');
  });
});

test('someone with an account finds no private work of others', async ({ browser, verso }) => {
  const api = apiFor(verso.origin, verso.ownerCookie);
  const closed = await aWork(api, { visibility: 'private' });
  const { link } = await api.people.inviteToInstance({});
  const theirs = await acceptInvitation(browser, verso.origin, link);
  const page = await theirs.newPage();
  for (const one of pagesOf(closed)) {
    expect((await page.goto(`/en${one}`))?.status(), one).toBe(404);
    await expect(page.getByText('The Pear Tree')).toBeHidden();
  }
  const ask = asking(theirs.request, verso.origin);
  for (const one of readsOf(closed)) expect(await ask('GET', one), one).toBe(404);
  const [first] = await rowsOf(api, closed);
  const saving = [`/works/${closed.workId}/versions/${v7()}`, aSave(closed, first?.id, 'es')] as const;
  expect(await ask('PUT', ...saving)).toBe(404);
});

test('a write from a page of another site is refused, though the cookie comes with it', async ({ asOwner, verso }) => {
  const work = await aWork(apiFor(verso.origin, verso.ownerCookie));
  const ask = asking(asOwner.request, 'https://elsewhere.example');
  expect(await ask('PATCH', `/works/${work.workId}`, { title: 'Taken' })).toBe(403);
});

async function standingOf(api: Api, work: WorkPlace, number: number) {
  return (await rowsOf(api, work)).find((row) => row.number === number)?.versions[0];
}

/** Asks the API and gives the status of its answer. */
function asking(request: APIRequestContext, origin: string) {
  return async (method: string, path: string, data?: object): Promise<number> => {
    const answer = await request.fetch(`/api/v1${path}`, { method, headers: { origin }, ...(data && { data }) });
    return answer.status();
  };
}

/** A new person in a browser of their own, who came by an invitation. */
async function acceptInvitation(browser: Browser, origin: string, link: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin });
  const newcomer = { name: 'Mateo Arce', email: `${v7()}@example.org`, password: 'a long enough password' };
  const token = link.split('/').at(-1);
  expect(await asking(context.request, origin)('POST', `/invitations/${token}/accept`, { newcomer })).toBe(200);
  return context;
}

function pagesOf({ workId, documentIds }: WorkPlace): string[] {
  const path = `/works/${workId}`;
  const chapter = `${path}/${documentIds[0]}`;
  return [path, `${path}/people`, `${chapter}/translate/es`, `${chapter}/read/es`];
}

/** What the API tells of a work. */
function readsOf({ workId, documentIds }: WorkPlace): string[] {
  const path = `/works/${workId}`;
  const chapter = `${path}/documents/${documentIds[0]}`;
  return [path, `${path}/members`, `${path}/activity`, `${chapter}/bench/es`, `${chapter}/reading/es`];
}

function aSave({ documentIds }: WorkPlace, segmentId: string | undefined, language: string) {
  const text = { text: 'Nein.', revisionId: v7(), baseRevisionId: null };
  return { documentId: documentIds[0], language, segmentIds: [segmentId], ...text };
}

function anImport() {
  const about = { title: 'Mine', author: '', kind: 'story', visibility: 'public', language: 'en' };
  return { ...about, fileName: 'mine.txt', content: Buffer.from('Mine.').toString('base64') };
}

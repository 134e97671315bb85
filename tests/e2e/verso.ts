import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { originOf, type ServerPlace, signUpOwner, startServer, stopServer } from '@/bench/a-server';
import { parseFolder } from '@/core/folder/parse-folder';
import type { WorkFolder } from '@/core/folder/work-folder';

export { expect };

export const storyId = '01a214b8-bc5f-7046-8e69-1e3a656142d0';

type Verso = { readonly origin: string; readonly ownerCookie: string };

/** A Verso with the sample works and an owner, one for all the tests of a worker. */
export const test = base.extend<{ asOwner: BrowserContext }, { verso: Verso }>({
  verso: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that it needs from the pattern
    async ({}, use) => {
      const place = await aPlace();
      const server = await startServer(place);
      await use({ origin: originOf(place), ownerCookie: await signUpOwner(place) });
      await stopServer(server);
      await rm(place.dataFolder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ verso }, use) => use(verso.origin),
  asOwner: async ({ context, verso }, use) => {
    await signIn(context, verso.origin, verso.ownerCookie);
    await use(context);
  },
});

/** Gives a browser the cookie of a session. */
export async function signIn(context: BrowserContext, origin: string, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
}

/** A port and a data folder that nobody uses. */
export async function aPlace(): Promise<ServerPlace> {
  return { dataFolder: await mkdtemp(join(tmpdir(), 'verso-e2e-')), port: await findFreePort() };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The sample story as its folder holds it. */
export async function readStory(): Promise<WorkFolder> {
  const files = new Map<string, string>();
  for (const name of ['work.json', 'source.jsonl']) {
    files.set(name, await readFile(join('source-text/the-frost-book', name), 'utf8'));
  }
  const { work, problems } = parseFolder(files);
  if (!work) throw new Error(problems.map((problem) => problem.message).join());
  return work;
}

/** The sample story as one Markdown file. */
export async function storyAsMarkdown(): Promise<string> {
  const { documents } = await readStory();
  const blocks = documents.flatMap((document) => document.blocks);
  return blocks.map((block) => block.before + block.segments.map(({ text }) => text).join('') + block.after).join('');
}

export async function documentIdOf(chapter: number): Promise<string> {
  return (await readStory()).documents[chapter - 1]?.id ?? '';
}

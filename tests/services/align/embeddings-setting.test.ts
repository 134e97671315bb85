import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setting } from '@/db/schema/people';
import { changeEmbeddings, getEmbeddings, removeEmbeddings, testEmbeddings } from '@/services/align/embeddings-setting';
import { findEmbedder } from '@/services/align/find-embedder';
import { aDatabase } from '../a-database';
import { aContext } from '../people/a-person';
import { anEmbeddingsServer, refuse } from './an-embeddings-server';

const database = await aDatabase();

beforeEach(() => {
  vi.stubEnv('BETTER_AUTH_SECRET', 'a secret of the tests');
});

/** A service that the environment says nothing of. */
async function aService(...answer: Parameters<typeof anEmbeddingsServer>) {
  const { url, asked } = await anEmbeddingsServer(...answer);
  for (const name of ['URL', 'MODEL', 'KEY']) vi.stubEnv(`VERSO_EMBEDDINGS_${name}`, '');
  const owner = await aContext(database, { instanceOwner: true });
  return { url, asked, owner };
}

describe('the embeddings service of an instance', () => {
  it('is set by the owner, whose key is told to nobody and stands nowhere in the database', async () => {
    const { url, owner } = await aService();
    const set = await changeEmbeddings(owner, { url: `${url}/`, model: 'lettered', key: 'wordy secret' });
    expect(set).toEqual({ from: 'settings', url, model: 'lettered', hasKey: true });
    const rows = await database.select().from(setting).where(eq(setting.name, 'embeddings'));
    expect(JSON.stringify(rows)).not.toContain('wordy secret');
    expect((await findEmbedder(database)).embedder).toEqual({ url, model: 'lettered', key: 'wordy secret' });
    vi.stubEnv('BETTER_AUTH_SECRET', 'that of another instance');
    expect((await findEmbedder(database)).embedder?.key).toBeNull();
    vi.stubEnv('BETTER_AUTH_SECRET', 'a secret of the tests');
    expect(await removeEmbeddings(owner)).toMatchObject({ from: 'nowhere', hasKey: false });
  });

  it('keeps its key with the address, and for no other', async () => {
    const { url, asked, owner } = await aService();
    await changeEmbeddings(owner, { url, model: 'lettered', key: 'secret' });
    expect(await changeEmbeddings(owner, { url, model: 'other' })).toMatchObject({ model: 'other', hasKey: true });
    const elsewhere = url.replace('127.0.0.1', 'localhost');
    expect(await testEmbeddings(owner, { url: elsewhere, model: 'other' })).toMatchObject({ dimensions: 3 });
    expect(asked.at(-1)?.key).toBeUndefined();
    expect(await changeEmbeddings(owner, { url: elsewhere, model: 'other' })).toMatchObject({ hasKey: false });
  });

  it('is tested before it is set: with how many numbers it answers, or why it is of no use', async () => {
    const { url, asked, owner } = await aService();
    const tested = await testEmbeddings(owner, { url, model: 'lettered', key: 'secret' });
    expect(tested).toMatchObject({ problem: null, dimensions: 3 });
    expect(asked).toMatchObject([{ path: '/v1/embeddings', key: 'Bearer secret', model: 'lettered' }]);
    expect(await getEmbeddings(owner)).toMatchObject({ hasKey: false });
    const refusing = await aService(refuse(401));
    expect(await testEmbeddings(owner, { url: refusing.url, model: 'lettered' })).toMatchObject({
      problem: 'refused',
      status: 401,
      dimensions: null,
    });
  });

  it('is that of the environment where there is one', async () => {
    const { url, owner } = await aService();
    vi.stubEnv('VERSO_EMBEDDINGS_URL', url);
    vi.stubEnv('VERSO_EMBEDDINGS_MODEL', 'of-the-machine');
    expect(await getEmbeddings(owner)).toEqual({ from: 'environment', url, model: 'of-the-machine', hasKey: false });
    await expect(changeEmbeddings(owner, { url, model: 'mine' })).rejects.toMatchObject({
      reason: 'set-by-environment',
    });
    expect(await testEmbeddings(owner, { url: 'http://127.0.0.1:9', model: 'mine' })).toMatchObject({ dimensions: 3 });
  });

  it('is for the owner alone', async () => {
    const { url } = await aService();
    const other = await aContext(database);
    await expect(getEmbeddings(other)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changeEmbeddings(other, { url, model: 'mine' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(testEmbeddings(other)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

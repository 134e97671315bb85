import { eq } from 'drizzle-orm';
import { setting } from '@/db/schema/people';
import type { Context } from '../context';
import { requireInstanceOwner } from '../people/require-person';
import { type Sealed, seal } from '../people/seal';
import { ServiceError } from '../service-error';
import { findEmbedder, findStoredEmbedder } from './find-embedder';
import { type Probe, probeEmbedder } from './probe-embedder';

/** What the owner may see of the service that is asked; never the key. */
export type EmbeddingsSetting = {
  readonly from: 'environment' | 'settings' | 'nowhere';
  readonly url: string;
  readonly model: string;
  readonly hasKey: boolean;
};

export type AskedEmbedder = {
  readonly url: string;
  readonly model: string;
  /** Left out, the key that is kept stays, if the address does; null takes it away. */
  readonly key?: string | null | undefined;
};

const name = 'embeddings';

/** Which service the instance asks for vectors, and who set it. For the instance's owner. */
export async function getEmbeddings(context: Context): Promise<EmbeddingsSetting> {
  requireInstanceOwner(context);
  const { embedder, from } = await findEmbedder(context.database);
  return { from, url: embedder?.url ?? '', model: embedder?.model ?? '', hasKey: embedder?.key != null };
}

/** Sets the service. The environment can't be overruled from here. */
export async function changeEmbeddings(context: Context, asked: AskedEmbedder): Promise<EmbeddingsSetting> {
  requireInstanceOwner(context);
  await requireNoEnvironment(context);
  const { url, model, key } = await complete(context, asked);
  const value: { url: string; model: string; key: Sealed | null } = { url, model, key: key ? await seal(key) : null };
  await context.database
    .insert(setting)
    .values({ name, value })
    .onConflictDoUpdate({ target: setting.name, set: { value } });
  return getEmbeddings(context);
}

/** Lets the instance ask no service any more, and forgets the key. */
export async function removeEmbeddings(context: Context): Promise<EmbeddingsSetting> {
  requireInstanceOwner(context);
  await requireNoEnvironment(context);
  await context.database.delete(setting).where(eq(setting.name, name));
  return getEmbeddings(context);
}

/** Asks a service for the vector of one sentence, and tells what it answered. Without one given, that of the instance. */
export async function testEmbeddings(context: Context, asked?: AskedEmbedder): Promise<Probe> {
  requireInstanceOwner(context);
  const { embedder, from } = await findEmbedder(context.database);
  const tested = asked && from !== 'environment' ? await complete(context, asked) : embedder;
  if (!tested) throw new ServiceError('not-found', 'embeddings');
  return probeEmbedder(tested);
}

async function requireNoEnvironment({ database }: Context): Promise<void> {
  const { from } = await findEmbedder(database);
  if (from === 'environment') throw new ServiceError('conflict', 'set-by-environment');
}

/** A key is for one address: it isn't sent to another. */
async function complete({ database }: Context, { url: asked, model, key }: AskedEmbedder) {
  const url = asked.trim().replace(/\/+$/, '');
  const stored = key === undefined ? await findStoredEmbedder(database) : null;
  return { url, model: model.trim(), key: key ?? (stored?.url === url ? stored.key : null) };
}

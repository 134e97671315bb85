import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { type ApiClient, createApiClient } from '@/api/client';
import { originOf, type ServerPlace, signUpOwner, startServer, stopServer } from './a-server';

const rounds = 30;
const writers = 4;
const victims = ['web', 'database', 'both'] as const;

type Saved = { readonly versionId: string; readonly revisionId: string; readonly text: string; readonly at: number };
type Place = { readonly workId: string; readonly documentId: string; readonly segmentIds: readonly string[] };

/** Kills the web server, the database or both during saves, again and again, and looks for every acknowledged save. */
export async function measureCrashes(): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'verso-crashes-'));
  const place: ServerPlace = { dataFolder, port: 3977 };
  let server = await startServer(place, 'ignore');
  try {
    const cookie = await signUpOwner(place);
    const client = createApiClient(originOf(place), () => ({ cookie, origin: originOf(place) }));
    const work = await aPlace(client);
    const newest = new Map<number, Saved>();
    let acknowledged = 0;
    let lost = 0;
    for (let round = 0; round < rounds; round++) {
      const victim = victims[round % victims.length] ?? 'both';
      const stop = { now: false };
      const writing = Promise.all(
        Array.from({ length: writers }, (_, writer) => write(client, work, writer, newest, stop)),
      );
      await sleep(100 + Math.random() * 900);
      await kill(victim, server, dataFolder);
      await sleep(50);
      stop.now = true;
      acknowledged += (await writing).reduce((total, saves) => total + saves, 0);
      if (victim !== 'database') server = await startServer(place, 'ignore');
      lost += await countLost(client, work, newest);
    }
    console.log(
      `${rounds} kills of the web server, the database, or both: ${acknowledged} saves acknowledged, ${lost} lost`,
    );
    if (lost > 0) process.exitCode = 1;
  } finally {
    await stopServer(server);
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function aPlace(client: ApiClient): Promise<Place> {
  const work = (await client.works.list()).find((one) => one.segments > 200);
  if (!work) throw new Error('the sample works are not loaded');
  const { chapters } = await client.works.get({ workId: work.id });
  const documentId = chapters[0]?.id ?? '';
  await client.works.addLanguage({ workId: work.id, language: 'pt', title: '' });
  const rows = await client.documents.rows({ workId: work.id, documentId, language: 'pt', from: 1, to: 40 });
  return { workId: work.id, documentId, segmentIds: rows.map((row) => row.id) };
}

/** One writer's saves, each on a sentence of its own share, until told to stop or refused. */
async function write(
  client: ApiClient,
  { workId, documentId, segmentIds }: Place,
  writer: number,
  newest: Map<number, Saved>,
  stop: { now: boolean },
): Promise<number> {
  let saves = 0;
  for (let turn = writer; !stop.now; turn += writers) {
    const at = turn % segmentIds.length;
    const before = newest.get(at);
    const saved = { versionId: before?.versionId ?? v7(), revisionId: v7(), text: `texto ${v7()}`, at };
    try {
      await client.versions.save({
        workId,
        documentId,
        language: 'pt',
        segmentIds: [segmentIds[at] ?? ''],
        versionId: saved.versionId,
        revisionId: saved.revisionId,
        baseRevisionId: before?.revisionId ?? null,
        text: saved.text,
      });
    } catch {
      return saves;
    }
    newest.set(at, saved);
    saves += 1;
  }
  return saves;
}

async function kill(victim: (typeof victims)[number], server: ChildProcess, dataFolder: string): Promise<void> {
  const pidFile = await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (victim !== 'web') process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');
  if (victim === 'database') return;
  server.kill('SIGKILL');
  await ended;
}

/**
 * Acknowledged revisions that the history no longer has. Where the newest revision is another, it was stored though its
 * answer was lost: the next save starts from it.
 */
async function countLost(client: ApiClient, { workId, documentId, segmentIds }: Place, newest: Map<number, Saved>) {
  const rows = await patiently(() =>
    client.documents.rows({ workId, documentId, language: 'pt', from: 1, to: segmentIds.length }),
  );
  let lost = 0;
  for (const [at, saved] of newest) {
    const { revisions } = await client.versions.history({ workId, segmentId: segmentIds[at] ?? '', language: 'pt' });
    if (!revisions.some((one) => one.id === saved.revisionId && one.text === saved.text)) lost += 1;
    const version = rows[at]?.versions[0];
    if (version) newest.set(at, { at, versionId: version.id, revisionId: version.revisionId, text: version.text });
  }
  return lost;
}

/** A database that was killed under a living web server takes a moment to recover. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(100);
    }
  }
}

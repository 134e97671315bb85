import { LRUCache } from 'lru-cache';
import type { Database, Transaction } from '@/db/client';
import type { FrozenBlock } from '@/db/schema/edition';
import { type EditionRun, listReleasedRuns, listReleasedSource } from './list-released-runs';
import type { StoredRelease } from './open-edition';

type ReleasedChapter = { readonly blocks: readonly FrozenBlock[]; readonly runs: readonly EditionRun[] };

/** In UTF-16 code units of text: chapters of some hundred thousand sentences. */
const room = 16_000_000;
/** What a run or a segment takes besides its text. */
const frame = 200;

/** Chapters that were read lately. A release never changes, so none of them grows old. */
const chapters = new LRUCache<string, ReleasedChapter>({ maxSize: room, sizeCalculation: sizeOf });

/** A chapter of a release as it was, source and runs, both in order; without blocks where the release doesn't have it. */
export async function readReleasedChapter(
  database: Database | Transaction,
  release: StoredRelease,
  documentId: string,
): Promise<ReleasedChapter> {
  const key = `${release.id} ${documentId}`;
  const known = chapters.get(key);
  if (known) return known;
  const [source, runs] = await Promise.all([
    listReleasedSource(database, release, documentId),
    listReleasedRuns(database, release, documentId),
  ]);
  const chapter = { blocks: source[0]?.blocks ?? [], runs };
  chapters.set(key, chapter);
  return chapter;
}

function sizeOf({ blocks, runs }: ReleasedChapter): number {
  const texts = [...blocks.flatMap(({ segments }) => segments), ...runs];
  return texts.reduce((sum, { text }) => sum + text.length + frame, frame);
}

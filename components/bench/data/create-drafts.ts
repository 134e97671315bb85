import { v7 } from 'uuid';
import type { Row, Version } from '@/api/contract/shapes';
import { findMine } from '@/core/editing/choose-shown';
import type { Change, Origin } from '@/core/editing/outbox';
import type { Outbox } from '../outbox/create-outbox';
import type { BenchCache } from './bench-cache';
import type { BenchPlace } from './bench-place';

export type Drafts = ReturnType<typeof createDrafts>;

/** The asker's own texts of a chapter, as they are at this moment. */
export function createDrafts(place: BenchPlace, cache: BenchCache, outbox: Outbox) {
  const newIds = new Map<string, string>();

  /** Looked up anew each time: a row that someone holds may be older than the last save. */
  function storedOf(row: Row): Version | null {
    const newest = cache.peekRow(row.number) ?? row;
    return findMine(newest.versions, cache.peekBench()?.me?.id ?? null);
  }

  function versionIdOf(row: Row): string {
    const known = storedOf(row)?.id ?? newIds.get(row.id) ?? v7();
    newIds.set(row.id, known);
    return known;
  }

  function originOf(row: Row): Origin {
    const { documentId, language } = place;
    return { versionId: versionIdOf(row), documentId, language, baseRevisionId: storedOf(row)?.revisionId ?? null };
  }

  /** What stands in the asker's text of a sentence now; null where they have none. */
  function read(row: Row): Change | null {
    const pending = outbox.find(versionIdOf(row));
    const stored = storedOf(row);
    if (pending) return pending;
    return (
      stored && {
        segmentIds: stored.segmentIds,
        text: stored.text,
        omitted: stored.omitted,
        origin: 'typed',
        settles: [],
      }
    );
  }

  return {
    versionIdOf,
    read,
    /** Changes the asker's text of a sentence; what is left out stays as it is. */
    write(row: Row, change: Partial<Change>): void {
      const { state: _, ...before } = read(row) ?? { segmentIds: [row.id], text: '', omitted: false };
      outbox.write(originOf(row), { ...before, origin: 'typed', settles: [], ...change } as Change);
    },
  };
}

'use client';

import { useQuery } from '@tanstack/react-query';
import type { Row, Version } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import { useBench } from '../bench-provider';

/** One of the texts that a version might have. */
export type Reading = {
  readonly revisionId: string;
  readonly contributorId: string;
  readonly text: string;
  readonly omitted: boolean;
  readonly at: string;
};

/** The readings of a version that clash, and the ways to settle it: nothing is lost by any of them. */
export function useSettle(lead: Row, version: Version) {
  const { chapter, selection } = useBench();
  const { place, cache, outbox, myId } = chapter;
  const { workId, documentId, language } = place;
  const { data: history } = useQuery(
    queries.versions.history.queryOptions({ input: { workId, segmentId: lead.id, language } }),
  );
  const newest = history?.revisions.find(({ id }) => id === version.revisionId);
  const readings: Reading[] = [
    {
      ...version,
      contributorId: newest?.contributorId ?? version.contributorId,
      at: newest?.createdAt ?? version.updatedAt,
    },
    ...latestOfEach(version).map((beside) => ({ ...beside, at: beside.createdAt })),
  ];

  async function take(reading: Reading): Promise<void> {
    await outbox.flush(version.id);
    const stored = cache.peekRow(lead.number)?.versions.find(({ id }) => id === version.id);
    if (!stored) return;
    outbox.write(
      { versionId: stored.id, documentId, language, baseRevisionId: stored.revisionId },
      {
        segmentIds: stored.segmentIds,
        text: reading.text,
        omitted: reading.omitted,
        origin: 'merged',
        settles: stored.beside.map(({ revisionId }) => revisionId),
      },
    );
    outbox.hurry(stored.id);
  }

  return {
    readings,
    take,
    async writeAnother(): Promise<void> {
      const own = readings.findLast(({ contributorId }) => contributorId === myId) ?? readings[0];
      if (own) await take(own);
      selection.select(lead.number, { open: true });
    },
  };
}

/** Someone who typed on while the texts had parted has several beside; the last says it all. */
function latestOfEach({ beside }: Version) {
  return [...new Map(beside.map((one) => [one.contributorId, one])).values()];
}

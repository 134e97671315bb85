'use client';

import { useParams } from 'next/navigation';
import type { Contributor } from '@/api/contract/shapes';
import { Link } from '@/components/ui/link';
import { Siglum } from '@/components/ui/siglum';
import { useWork } from '../use-work';
import { reviewPath } from '../work-paths';

type VersionPlaceProps = {
  place: { documentId: string; language: string; segmentId: string; number: number };
  writer: Contributor | undefined;
};

/** Where a version stands, on the bench of a reviewer, and whose it is. */
export function VersionPlace({ place, writer }: VersionPlaceProps) {
  const { lng } = useParams<{ lng: string }>();
  const { id: workId, chapters } = useWork();
  const chapter = chapters.find(({ id }) => id === place.documentId);
  return (
    <>
      <Link href={`${reviewPath(lng, { workId, ...place })}?at=${place.segmentId}&filter=all`}>
        <bdi className="num">{`${chapter?.number ?? '?'}.${place.number}`}</bdi>
      </Link>{' '}
      {writer && <Siglum siglum={writer.siglum} name={writer.name} size="small" />}
    </>
  );
}

import { notFound, redirect } from 'next/navigation';
import { validate } from 'uuid';
import { getPageContext } from '@/app/page-context';
import { readingPath } from '@/components/work/work-paths';
import { parseAddress } from '@/core/editing/parse-address';
import { parseReadingQuery, serializeReadingQuery } from '@/core/reading/reading-query';
import type { Context } from '@/services/context';
import { locateAddress } from '@/services/documents/locate-address';
import { locateSegment } from '@/services/documents/locate-segment';
import { listEditions } from '@/services/editions/list-editions';
import { openWork } from '../../open-work';

type PageProps = {
  params: Promise<{ lng: string; workId: string; place: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Leads to a sentence by its id or its address, wherever it stands now. */
export default async function Page({ params, searchParams }: PageProps) {
  const { lng, workId, place } = await params;
  if (!validate(workId)) notFound();
  const context = await getPageContext();
  const asked = await searchParams;
  const path = `/works/${workId}/at/${place}`;
  const { segmentId, documentId } = await openWork(context, lng, path, () => locate(context, workId, place));
  const [first] = await listEditions(context, { workId });
  const language = [asked.language].flat()[0] ?? first?.language ?? '';
  redirect(
    `${readingPath(lng, { workId, documentId, language })}${serializeReadingQuery(parseReadingQuery(asked))}#${segmentId}`,
  );
}

async function locate(context: Context, workId: string, place: string) {
  const written = decodeURIComponent(place);
  if (validate(written)) return locateSegment(context, { workId, segmentId: written });
  const address = parseAddress(written);
  if (!address) notFound();
  return locateAddress(context, { workId, chapter: address.chapter ?? 1, number: address.number });
}

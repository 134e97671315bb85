import type { Bench } from '@/api/contract/documents';
import type { Context } from '@/services/context';
import { locateSegment } from '@/services/documents/locate-segment';
import { ServiceError } from '@/services/service-error';
import { getWork } from '@/services/works/get-work';
import { isId } from './open-bench';

type Asked = { readonly at?: string; readonly number?: string };

/** The number of the sentence that a bench opens at: the one asked for, else where the person stopped, else the first. */
export async function findStart(context: Context, bench: Bench, { at, number }: Asked): Promise<number> {
  const asked = Number(number);
  if (Number.isInteger(asked) && asked >= 1) return Math.min(asked, Math.max(1, bench.document.segments));
  if (at && isId(at)) return (await findNumber(context, bench, at)) ?? 1;
  return (await findKept(context, bench)) ?? 1;
}

async function findNumber(context: Context, { work, document }: Bench, segmentId: string): Promise<number | null> {
  try {
    const found = await locateSegment(context, { workId: work.id, segmentId });
    return found.documentId === document.id ? found.number : null;
  } catch (error) {
    if (error instanceof ServiceError) return null;
    throw error;
  }
}

async function findKept(context: Context, { work, document, language }: Bench): Promise<number | null> {
  if (!context.person) return null;
  const { places } = await getWork(context, { workId: work.id });
  return places.find((place) => place.documentId === document.id && place.language === language)?.number ?? null;
}

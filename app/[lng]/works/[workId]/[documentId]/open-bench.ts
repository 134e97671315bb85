import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { BenchMode } from '@/components/bench/data/bench-place';
import type { Context } from '@/services/context';
import { getBench } from '@/services/documents/get-bench';
import { ServiceError } from '@/services/service-error';

type Params = { lng: string; workId: string; documentId: string; language: string };

/** The bench that an address names. Whoever isn't signed in is asked to be, where the work isn't open to all. */
export async function openBench(context: Context, params: Params, mode: BenchMode) {
  const { lng, workId, documentId } = params;
  const language = decodeURIComponent(params.language);
  const path = `/${lng}/works/${workId}/${documentId}/${mode}/${language}`;
  if (!isId(workId) || !isId(documentId)) notFound();
  try {
    return await readBench(context, workId, documentId, language);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (!context.person) redirect(`/${lng}/sign-in?next=${encodeURIComponent(path)}`);
    notFound();
  }
}

/** Once for the page and its title. */
const readBench = cache((context: Context, workId: string, documentId: string, language: string) =>
  getBench(context, { workId, documentId, language }),
);

export function isId(written: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(written);
}

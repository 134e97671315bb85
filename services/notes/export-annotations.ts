import { serializeAnnotations } from '@/core/annotation/serialize-annotations';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { readAnnotations } from './read-annotations';

/** All notes of a work as Web Annotations in JSON-LD, for those who belong to its team: readers get them by chapter. */
export async function exportAnnotations(context: Context, { workId }: { workId: string }): Promise<string> {
  await requireAct(context, workId, 'comment');
  return serializeAnnotations(workId, await readAnnotations(context.database, workId));
}

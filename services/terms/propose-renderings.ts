import { proposeRendering } from '@/core/terms/propose-rendering';
import type { Context } from '../context';
import { listEditions } from '../documents/get-document';
import { requireAct } from '../people/require-act';

/** How a term might be written in the scripts of a work's languages, where rules can say it from its pronunciation. */
export async function proposeRenderings(
  context: Context,
  { workId, text, pronunciation }: { readonly workId: string; readonly text: string; readonly pronunciation: string },
) {
  await requireAct(context, workId, 'read');
  const languages = await listEditions(context.database, workId);
  return languages.flatMap(({ language }) => {
    const rendering = proposeRendering({ text, pronunciation }, language);
    return rendering ? [{ language, text: rendering }] : [];
  });
}

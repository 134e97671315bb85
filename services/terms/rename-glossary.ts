import { eq } from 'drizzle-orm';
import { glossary } from '@/db/schema/glossary';
import type { Context } from '../context';
import { listGlossaries } from './list-glossaries';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

/** Gives a glossary another name. */
export async function renameGlossary(context: Context, input: GlossaryPlace & { readonly name: string }) {
  await requireGlossary(context, input, 'own');
  await context.database.update(glossary).set({ name: input.name }).where(eq(glossary.id, input.glossaryId));
  return listGlossaries(context, input);
}

import { sql } from 'drizzle-orm';
import { serializeTermTable } from '@/core/terms/formats/serialize-term-table';
import type { TermFormat } from '@/core/terms/formats/term-file';
import type { Context } from '../context';
import { conceptOf, readConcepts } from './read-concepts';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

/** What is settled in a glossary, as a file. */
export async function exportTerms(
  context: Context,
  input: GlossaryPlace & { readonly format: TermFormat },
): Promise<{ name: string; content: string }> {
  const { glossary } = await requireGlossary(context, input, 'read');
  const stored = await readConcepts(
    context.database,
    sql`c.glossary_id = ${input.glossaryId} and c.status = 'settled'`,
  );
  const content = serializeTermTable(stored.map(conceptOf), input.format === 'tsv' ? '\t' : ',');
  return { name: `${glossary.name}.${input.format}`, content };
}

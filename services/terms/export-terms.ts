import type { Context } from '../context';
import { type GlossaryPlace, requireGlossary } from './require-glossary';
import { type WriteTerms, writeTerms } from './write-terms';

/** What is settled in a glossary, as a file with its bytes in base64; in languages that are parted by commas, or in all. */
export async function exportTerms(
  context: Context,
  input: GlossaryPlace & Pick<WriteTerms, 'format'> & { readonly languages?: string | undefined },
): Promise<{ name: string; content: string }> {
  const { hidden } = await requireGlossary(context, input, 'read');
  const languages = input.languages?.split(',').filter(Boolean);
  const { name, bytes } = await writeTerms(context, { ...input, languages, hidden });
  return { name, content: Buffer.from(bytes).toString('base64') };
}

import { eq, sql } from 'drizzle-orm';
import type { TermFormat } from '@/core/terms/formats/term-file';
import { writeTermFile } from '@/core/terms/formats/write-term-file';
import { keepLanguages } from '@/core/terms/keep-languages';
import { glossary } from '@/db/schema/glossary';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { isTold } from './filter-concepts';
import { conceptOf, readConcepts } from './read-concepts';

export type WriteTerms = {
  readonly glossaryId: string;
  readonly format: TermFormat;
  /** Besides those that concepts are known in; all where left out. */
  readonly languages?: readonly string[] | undefined;
  /** Concepts that are left out. */
  readonly hidden?: ReadonlySet<string> | undefined;
};

/** What is settled in a glossary, as a file, whoever asks; `exportTerms` is for people. */
export async function writeTerms(
  { database }: Context,
  input: WriteTerms,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { glossaryId, format, languages, hidden = new Set() } = input;
  const [found] = await database.select().from(glossary).where(eq(glossary.id, glossaryId));
  if (!found) throw new ServiceError('not-found', 'glossary');
  const { id, name, language } = found;
  const stored = await readConcepts(
    database,
    sql`c.glossary_id = ${glossaryId} and c.status = 'settled' and ${isTold(hidden)}`,
  );
  const concepts = stored.map(conceptOf).map((one) => (languages ? keepLanguages(one, languages) : one));
  return writeTermFile({ id, name, language, concepts }, format);
}

import { sql } from 'drizzle-orm';
import { listRenderings } from '@/core/terms/list-renderings';
import { sourceTerms } from '@/core/terms/sought-terms';
import type { Database, Transaction } from '@/db/client';
import { readConcepts } from './read-concepts';
import { getSourceTerms } from './source-terms';

type Asked = { readonly workId: string; readonly language: string; readonly texts: readonly string[] };

/**
 * What words of these texts, sentences of a work's source, are called in a language, as its glossaries settle it. The caller has
 * checked that the work may be read.
 */
export async function listTermPairs(
  database: Database | Transaction,
  { workId, language, texts }: Asked,
): Promise<{ source: string; target: string }[]> {
  const { languages, glossaryOf, find } = await getSourceTerms(database, workId);
  if (glossaryOf.size === 0) return [];
  const ids = new Set(texts.flatMap((text) => find(text).map(({ conceptId }) => conceptId)));
  const concepts = await readConcepts(
    database,
    sql`c.glossary_id = any(${sql.param([...new Set(glossaryOf.values())])}::uuid[]) and c.id = any(${sql.param([...ids])}::uuid[])`,
  );
  return concepts
    .filter(({ id, glossaryId }) => glossaryOf.get(id) === glossaryId)
    .flatMap((concept) => {
      const renderings = listRenderings(concept, language);
      return sourceTerms([concept], languages).flatMap(({ text: source }) =>
        renderings.map(({ text: target }) => ({ source, target })),
      );
    });
}

import { type SQL, sql } from 'drizzle-orm';
import type { ConceptFilter } from '@/core/terms/concept-filter';
import { likePattern } from '@/db/like-pattern';

/** What a filter asks of concepts `c` of a glossary, between the language of a work and those that it is translated into. */
export function filterConcepts(
  glossaryId: string,
  workLanguage: string,
  languages: readonly string[],
): Record<ConceptFilter | 'all', SQL> {
  const open = languages.map((language) => sql`not c.rendered && ${sql.param(plainerTags(language))}::text[]`);
  return {
    all: sql`c.status = 'settled'`,
    invented: sql`c.status = 'settled' and c.headword_language <> ${workLanguage}`,
    open: sql`c.status = 'settled' and (${open.length > 0 ? sql.join(open, sql` or `) : sql`false`})`,
    discussed: sql`c.status <> 'dismissed' and c.id in (select m.concept_id from concept_comment m
      where m.glossary_id = ${glossaryId} and m.removed_at is null)`,
    proposed: sql`c.status = 'proposed'`,
    dismissed: sql`c.status = 'dismissed'`,
  };
}

/** Leaves out what someone isn't told of. */
export function isTold(hidden: ReadonlySet<string>): SQL {
  return hidden.size === 0 ? sql`true` : sql`c.id <> all (${sql.param([...hidden])}::uuid[])`;
}

/** Whether a phrase stands in a term of any language, a form, or what is said of concepts `c`. */
export function holdsPhrase(phrase: string | undefined): SQL {
  if (!phrase?.trim()) return sql`true`;
  return sql`c.wording like ${likePattern(phrase.trim().toLowerCase())}`;
}

/** `es-MX` takes what stands for `es`. */
function plainerTags(language: string): string[] {
  const parts = language.split('-');
  return parts.map((_, end) => parts.slice(0, end + 1).join('-'));
}

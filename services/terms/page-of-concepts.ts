import { type SQL, sql } from 'drizzle-orm';
import { ServiceError } from '../service-error';

type Page = { readonly glossaryId: string; readonly page?: string | undefined; readonly limit: number };

/**
 * The ids of concepts that meet a condition, a page of them and one more, from where its name says: `>` behind, or `<` in front of
 * an id and its headword. It goes along the index, so that a page far behind costs no more than the first.
 */
export function pageOf({ page, limit }: Page, condition: SQL): SQL {
  const at = page === undefined ? null : readName(page);
  const place = at
    ? sql`(c.headword, c.id) ${at.isBefore ? sql`<` : sql`>`} (${at.headword}, ${at.id}::uuid)`
    : sql`true`;
  const order = at?.isBefore ? sql`c.headword desc, c.id desc` : sql`c.headword, c.id`;
  return sql`select c.headword, c.id from concept c where ${condition} and ${place} order by ${order} limit ${limit + 1}`;
}

/** The rows of a page without the one too many, and the names of the pages around it; null at the ends. */
export function cutPage<Row extends { readonly id: string; readonly key: string }>(rows: Row[], { page, limit }: Page) {
  const isBefore = page?.startsWith('<') ?? false;
  const isMore = rows.length > limit;
  const shown = isBefore ? rows.slice(isMore ? 1 : 0) : rows.slice(0, limit);
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    shown,
    previous: first && (isBefore ? isMore : page !== undefined) ? `<${first.id}${first.key}` : null,
    next: last && (isBefore || isMore) ? `>${last.id}${last.key}` : null,
  };
}

function readName(page: string) {
  const [, sign, id, headword] = /^([<>])([\da-f-]{36})(.*)$/s.exec(page) ?? [];
  if (id === undefined || headword === undefined) throw new ServiceError('bad-request', 'page', { page });
  return { isBefore: sign === '<', id, headword };
}

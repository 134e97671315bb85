import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context';
import { isRunning, runOnce } from '../run-once';
import { checkVersions, forgetChecks, listUnchecked } from './refresh-checks';
import { getSourceTerms, type SourceTerms } from './source-terms';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

/** What the checks of a chapter were last found with, and when it was looked whether they were. */
type Found = { readonly stamp: string; readonly at: Date };

/** So many versions are looked at while the request waits. */
const fewEnough = 2_000;

/** A change may come to light so long after the moment that it bears: when the transaction ends that made it. */
const longest = 10 * 60_000;

/** As many chapters as are open at a time. */
const kept = 200;

// Once for a process, in which Next evaluates this module several times.
const shared = globalThis as typeof globalThis & { versoChecked?: LRUCache<string, Found> };
shared.versoChecked ??= new LRUCache({ max: kept });
const checked = shared.versoChecked;

/**
 * Checks the terms of a chapter's versions that weren't checked as they are now; many of them beside the request. Answers whether
 * they are still being checked, and what is stored is of before.
 */
export async function indexChecks(context: Context, place: Place): Promise<boolean> {
  const key = `checks ${Object.values(place).join(' ')}`;
  if (isRunning(key)) return true;
  const { database } = context;
  const terms = await getSourceTerms(database, place.workId);
  if (terms.glossaryOf.size === 0) {
    await forgetChecks(database, place.workId);
    return false;
  }
  const found = { stamp: await stampOf(context, place, terms.stamp), at: context.now() };
  const since = findLast(key, found.stamp);
  const isMany = since === null && (await hasMany(context, place));
  if (isRunning(key)) return true;
  const check = async () => {
    await checkSince(context, place, terms, since);
    checked.set(key, found);
  };
  if (!isMany) {
    await check();
    return false;
  }
  runOnce(key, check).catch((error) => console.error(error));
  return true;
}

/** Checks the versions of a chapter, or those alone that were changed since. */
async function checkSince({ database }: Context, place: Place, terms: SourceTerms, since: Date | null): Promise<void> {
  const changed = since ? sql`v.updated_at > ${since}` : sql`true`;
  const condition = sql`v.document_id = ${place.documentId} and ${changed}`;
  await checkVersions(database, place, terms, await listUnchecked(database, place, terms.stamp, condition));
}

async function hasMany({ database }: Context, { workId, documentId, language }: Place): Promise<boolean> {
  const { rows } = await database.execute<{ versions: number }>(sql`
    select count(*) as versions from (
      select from version v where v.work_id = ${workId} and v.document_id = ${documentId} and v.language = ${language}
      limit ${fewEnough + 1}) v`);
  return (rows[0]?.versions ?? 0) > fewEnough;
}

/** When a chapter was last looked at, if nothing but its versions can have changed since; null otherwise. */
function findLast(key: string, stamp: string): Date | null {
  const known = checked.get(key);
  return known?.stamp === stamp ? new Date(known.at.getTime() - longest) : null;
}

/** Changes with whatever checks hang on besides the versions: the terms, the source, and what is waived. */
async function stampOf({ database }: Context, { workId, language }: Place, terms: string): Promise<string> {
  const { rows } = await database.execute<{ stamp: string }>(sql`
    select md5(concat_ws(' ', ${terms}::text, w.updated_at, (
      select concat_ws(' ', count(*), max(v.created_at), count(v.removed_at), max(v.removed_at)) from waiver v
      where v.work_id = w.id and v.language = ${language}))) as stamp
    from work w where w.id = ${workId}`);
  return rows[0]?.stamp ?? '';
}

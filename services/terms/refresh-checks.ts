import { setImmediate as breathe } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { checkSentence, type SentenceTerms } from '@/core/terms/check-sentence';
import { judgeFinding } from '@/core/terms/judge-finding';
import type { Database, Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';
import { type CheckedVersion, readSentences } from './read-sentences';
import { getSourceTerms, type SourceTerms } from './source-terms';

type Place = { readonly workId: string; readonly language: string };
type StaleVersion = { readonly id: string; readonly stamp: string };

/** Others are served between two runs of so many checks. */
const chunk = 500;

/** Checks the terms of live versions `v` that meet a condition, but those that were checked as they are now. */
export async function refreshChecks(database: Database | Transaction, place: Place, condition: SQL): Promise<void> {
  const terms = await getSourceTerms(database, place.workId);
  if (terms.glossaryOf.size === 0) return forgetChecks(database, place.workId);
  await checkVersions(database, place, terms, await listUnchecked(database, place, terms.stamp, condition));
}

/** Checks versions one run after the other. */
export async function checkVersions(
  database: Database | Transaction,
  place: Place,
  terms: SourceTerms,
  unchecked: readonly StaleVersion[],
): Promise<void> {
  for (let start = 0; start < unchecked.length; start += chunk) {
    const stampOf = new Map(unchecked.slice(start, start + chunk).map(({ id, stamp }) => [id, stamp]));
    const versions = await readVersions(database, place, [...stampOf.keys()]);
    const sentences = await readSentences(database, place, terms, versions);
    const counted = versions.map((one) => ({
      id: one.id,
      stamp: stampOf.get(one.id) ?? '',
      ...countFindings(one, sentences.get(one.id), place.language),
    }));
    await storeChecks(database, place.workId, counted);
    await breathe();
  }
}

/** Nothing is found in a work without terms. */
export async function forgetChecks(database: Database | Transaction, workId: string): Promise<void> {
  await database.execute(sql`delete from term_check where work_id = ${workId}`);
}

/** The live versions `v` that meet a condition and weren't checked as they are now, and by what they will have been. */
export async function listUnchecked(database: Database | Transaction, place: Place, stamp: string, condition: SQL) {
  const { rows } = await database.execute<StaleVersion>(sql`
    with waived as (
      select w.segment_id, string_agg(w.id::text, ' ' order by w.id) as ids from waiver w
      where w.work_id = ${place.workId} and w.language = ${place.language} and w.removed_at is null group by w.segment_id
    ), stamped as (
      select v.id, md5(concat_ws(' ', ${stamp}::text, v.revision_id, string_agg(s.text, '' order by s.number),
        string_agg(waived.ids, ' ' order by s.number))) as stamp
      from version v
      join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
      join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
      left join waived on waived.segment_id = s.id
      where v.work_id = ${place.workId} and v.language = ${place.language} and ${condition}
      group by v.id, v.revision_id
    )
    select a.id, a.stamp
    from stamped a left join term_check k on k.work_id = ${place.workId} and k.version_id = a.id
    where k.stamp is distinct from a.stamp
    order by a.id`);
  return rows;
}

async function readVersions(database: Database | Transaction, { workId }: Place, ids: readonly string[]) {
  const { rows } = await database.execute<CheckedVersion>(sql`
    select v.id, v.text, v.omitted,
      json_agg(json_build_object('id', s.id, 'text', s.text) order by s.number) as segments
    from version v
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
    where v.work_id = ${workId} and v.id = any(${sql.param([...ids])}::uuid[])
    group by v.work_id, v.id
    order by v.id`);
  return rows;
}

function countFindings({ text, omitted }: CheckedVersion, sentence: SentenceTerms | undefined, language: string) {
  const counts = { fault: 0, warning: 0, question: 0 };
  if (!sentence || omitted) return counts;
  for (const finding of checkSentence(sentence, text, language)) {
    const concept = sentence.concepts.get(finding.source.conceptId);
    const severity = concept ? judgeFinding(finding, concept, language) : null;
    if (severity) counts[severity]++;
    if (finding.kind === 'unknown-form') counts.question++;
  }
  return counts;
}

async function storeChecks(
  database: Database | Transaction,
  workId: string,
  checks: readonly (StaleVersion & ReturnType<typeof countFindings>)[],
): Promise<void> {
  await database.execute(sql`
    insert into term_check (work_id, version_id, stamp, faults, warnings, questions)
    select ${workId}::uuid, g.* from ${unnest({
      version_id: ['uuid', checks.map((one) => one.id)],
      stamp: ['text', checks.map((one) => one.stamp)],
      faults: ['int', checks.map((one) => one.fault)],
      warnings: ['int', checks.map((one) => one.warning)],
      questions: ['int', checks.map((one) => one.question)],
    })} as g (version_id, stamp, faults, warnings, questions)
    on conflict (work_id, version_id) do update set stamp = excluded.stamp, faults = excluded.faults,
      warnings = excluded.warnings, questions = excluded.questions`);
}

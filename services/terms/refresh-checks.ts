import { setImmediate as breathe } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { checkSentence, type SentenceTerms } from '@/core/terms/check-sentence';
import { judgeFinding } from '@/core/terms/judge-finding';
import type { Database, Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';
import { type CheckedVersion, readSentences } from './read-sentences';
import { getSourceTerms } from './source-terms';

type Place = { readonly workId: string; readonly language: string };
type StaleVersion = CheckedVersion & { readonly stamp: string };

/** Others are served between two runs of so many checks. */
const chunk = 500;

/** Checks the terms of live versions `v` that meet a condition, but those that were checked as they are now. */
export async function refreshChecks(database: Database | Transaction, place: Place, condition: SQL): Promise<void> {
  const terms = await getSourceTerms(database, place.workId);
  if (terms.glossaryOf.size === 0) return forgetChecks(database, place.workId);
  const stale = await listStale(database, place, terms.stamp, condition);
  for (let start = 0; start < stale.length; start += chunk) {
    const versions = stale.slice(start, start + chunk);
    const sentences = await readSentences(database, place, terms, versions);
    const counted = versions.map((one) => ({ ...one, ...countFindings(one, sentences.get(one.id), place.language) }));
    await storeChecks(database, place.workId, counted);
    await breathe();
  }
}

/** Nothing is found in a work without terms. */
async function forgetChecks(database: Database | Transaction, workId: string): Promise<void> {
  await database.execute(sql`delete from term_check where work_id = ${workId}`);
}

async function listStale(database: Database | Transaction, place: Place, stamp: string, condition: SQL) {
  const { rows } = await database.execute<StaleVersion>(sql`
    with asked as (
      select v.work_id, v.id, v.text, v.omitted, v.language, v.revision_id,
        json_agg(json_build_object('id', s.id, 'text', s.text) order by s.number) as segments,
        string_agg(s.text, '' order by s.number) as source, array_agg(s.id) as segment_ids
      from version v
      join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
      join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
      where v.work_id = ${place.workId} and v.language = ${place.language} and ${condition}
      group by v.work_id, v.id
    ), stamped as (
      select a.*, md5(concat_ws(' ', ${stamp}::text, a.revision_id, a.source, (select string_agg(w.id::text, ' ' order by w.id)
        from waiver w where w.work_id = a.work_id and w.language = a.language and w.removed_at is null
          and w.segment_id = any(a.segment_ids)))) as stamp
      from asked a
    )
    select a.id, a.text, a.omitted, a.segments, a.stamp
    from stamped a left join term_check k on k.work_id = a.work_id and k.version_id = a.id
    where k.stamp is distinct from a.stamp
    order by a.id`);
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

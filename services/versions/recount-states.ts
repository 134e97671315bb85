import { type SQL, sql } from 'drizzle-orm';
import { segmentStates } from '@/core/work/version-state';
import type { Transaction } from '@/db/client';

/**
 * Brings the states of segments in some languages, and the progress of their chapters, in step with their versions: a
 * segment stands where its furthest version stands. Without segments, those of the whole work. The caller holds locks on them.
 */
export async function recountStates(
  transaction: Transaction,
  place: { readonly workId: string; readonly languages: readonly string[] },
  segmentIds?: readonly string[],
): Promise<void> {
  const states = arrayOf(segmentStates, 'text');
  const which = segmentIds ? sql`s.id = any(${arrayOf([...new Set(segmentIds)], 'uuid')})` : sql`true`;
  await transaction.execute(sql`
    with touched as (
      select s.id, s.document_id, s.words, s.retired_at, l.language, coalesce(st.state, 'empty') as was
      from segment s
      cross join unnest(${arrayOf(place.languages, 'text')}) as l (language)
      left join segment_state st
        on st.work_id = s.work_id and st.segment_id = s.id and st.language = l.language
      where s.work_id = ${place.workId} and ${which}
    ), standing as (
      select t.*, v.versions, (${states})[case when t.retired_at is null then coalesce(v.furthest, 1) else 1 end] as state
      from touched t cross join lateral (
        select count(*) as versions, max(array_position(${states}, v.state)) as furthest
        from coverage c join version v on v.work_id = c.work_id and v.id = c.version_id
        where c.work_id = ${place.workId} and c.segment_id = t.id and c.language = t.language and c.live
      ) v
    ), stored as (
      insert into segment_state (work_id, segment_id, language, document_id, state, versions)
      select ${place.workId}::uuid, id, language, document_id, state, versions from standing
      where versions > 0 or was <> 'empty'
      on conflict (work_id, segment_id, language) do update set state = excluded.state, versions = excluded.versions
    )
    insert into progress (work_id, document_id, language, state, segments, words)
    select ${place.workId}::uuid, document_id, language, state, sum(change), sum(change * words)
    from (
      select document_id, language, state, words, 1 as change from standing
      union all
      select document_id, language, was, words, -1 from standing
    ) as changes
    where state <> 'empty'
    group by document_id, language, state
    having sum(change) <> 0 or sum(change * words) <> 0
    order by document_id, language, state
    on conflict (work_id, document_id, language, state) do update
      set segments = progress.segments + excluded.segments, words = progress.words + excluded.words`);
}

function arrayOf(values: readonly string[], type: 'text' | 'uuid'): SQL {
  return sql`${sql.param([...values])}::${sql.raw(type)}[]`;
}

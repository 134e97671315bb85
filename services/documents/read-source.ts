import { type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import type { FrozenBlock } from '@/db/schema/edition';
import { isTextless } from '../editions/is-textless';
import { inStretch, type Numbers, type Stretch } from '../editions/read-candidates';

/** The source of a chapter as it stands, block by block; or the blocks that hold a part of it. */
export async function readSource(
  database: Database | Transaction,
  workId: string,
  documentId: string,
  part?: Numbers,
): Promise<FrozenBlock[]> {
  const { rows } = await database.execute<FrozenBlock>(sql`
    select b.id, b.kind, b.level,
      coalesce(
        json_agg(json_build_object('id', s.id, 'number', s.number, 'text', s.text) order by s.number)
          filter (where s.id is not null),
        '[]'
      ) as segments
    from block b
    left join segment s
      on s.work_id = b.work_id and s.document_id = b.document_id and s.block_id = b.id and s.retired_at is null
    where b.work_id = ${workId} and b.document_id = ${documentId}
      and ${part ? holdsSome(workId, { documentId, ...part }) : sql`true`}
    group by b.work_id, b.id
    having count(s.id) > 0 or ${isTextless(sql`b.kind`)}
    order by b.position`);
  return rows;
}

/** Condition on a block (`b`). */
function holdsSome(workId: string, stretch: Stretch): SQL {
  return sql`b.id in (
    select s.block_id from segment s where s.work_id = ${workId} and ${inStretch(stretch)} and s.retired_at is null
  )`;
}

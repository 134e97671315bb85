import { sql } from 'drizzle-orm';
import type { Context } from '@/services/context';

export type Quotation = {
  readonly text: string;
  readonly language: string;
  readonly title: string;
  /** Chapter and sentence: `3.15`. */
  readonly address: string;
  readonly translations: readonly { readonly language: string; readonly text: string }[];
};

type Found = Omit<Quotation, 'translations'> & { translations: { language: string; text: string }[] | null };

/**
 * A sentence to open the door with, from the oldest public work: of the first three hundred of its first chapter the
 * one with approved text in most languages. Null where no public work has one that fits a page.
 */
export async function findQuotation({ database }: Pick<Context, 'database'>): Promise<Quotation | null> {
  const { rows } = await database.execute<Found>(sql`
    with opening as (
      select w.id as work_id, w.title, w.language, d.id as document_id, d.number as chapter
      from work w
      join document d on d.work_id = w.id and d.number = 1
      where w.visibility = 'public'
      order by w.created_at, w.id
      limit 1
    )
    select o.title, o.language, s.text, o.chapter || '.' || s.number as address,
      json_agg(json_build_object('language', t.language, 'text', t.text) order by t.language)
        filter (where t.language is not null) as translations
    from opening o
    join segment s on s.work_id = o.work_id and s.document_id = o.document_id
    join block b on b.work_id = s.work_id and b.id = s.block_id and b.kind in ('paragraph', 'verse')
    left join lateral (
      select distinct on (v.language) v.language, v.text
      from coverage c
      join version v on v.work_id = c.work_id and v.id = c.version_id
      where c.work_id = s.work_id and c.segment_id = s.id and c.live
        and v.state = 'approved' and not v.omitted
        and not exists (
          select 1 from coverage beside
          where beside.work_id = v.work_id and beside.version_id = v.id and beside.segment_id <> s.id
        )
      order by v.language, v.updated_at desc
    ) t on true
    where s.retired_at is null and s.number <= 300 and char_length(s.text) between 24 and 160
    group by o.title, o.language, o.chapter, s.id, s.text, s.number
    order by count(t.language) desc, s.number
    limit 1`);
  const [found] = rows;
  return found ? { ...found, translations: found.translations ?? [] } : null;
}

import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { indexUses } from './index-uses';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

type Touched = {
  readonly concepts: number;
  readonly uses: number;
  readonly waivers: number;
  readonly suggestions: number;
  readonly holds: number;
  readonly glosses: number;
  readonly otherWorks: number;
};

/** What would be without its concept if a glossary were removed from a work, and how many other works keep it from being so. */
export async function previewRemoval(context: Context, { workId, glossaryId }: GlossaryPlace) {
  await requireGlossary(context, { workId, glossaryId }, 'own');
  const isCounting = await indexUses(context, workId);
  const ofIt = sql`concept_id in (select c.id from concept c where c.glossary_id = ${glossaryId})`;
  const { rows } = await context.database.execute<Touched>(sql`
    select
      (select count(*) from concept where glossary_id = ${glossaryId} and status <> 'dismissed') as concepts,
      (select count(*) from term_use where work_id = ${workId} and glossary_id = ${glossaryId}) as uses,
      (select count(*) from waiver where work_id = ${workId} and removed_at is null and ${ofIt}) as waivers,
      (select count(*) from suggestion where work_id = ${workId} and glossary_id = ${glossaryId} and settled_at is null)
        as suggestions,
      (select count(*) from concept_hold where work_id = ${workId} and ${ofIt}) as holds,
      (select count(*) from note where work_id = ${workId} and removed_at is null and ${ofIt}) as glosses,
      (select count(*) from work_glossary where glossary_id = ${glossaryId} and work_id <> ${workId}) as "otherWorks"`);
  const [touched] = rows;
  if (!touched) throw new RangeError(`no counts of ${glossaryId}`);
  return { ...touched, isCounting };
}

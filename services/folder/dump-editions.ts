import { sql } from 'drizzle-orm';
import type { EditionRule } from '@/core/edition/edition-rule';
import type { FolderChoice, FolderEdition, FolderRule } from '@/core/folder/folder-edition';
import type { Database, Transaction } from '@/db/client';

type EditionRecord = Omit<FolderEdition, 'rule' | 'choices'> & {
  readonly editionId: string;
  readonly isDefault: boolean;
  readonly rule: EditionRule;
};

/**
 * The editions of a work as its folder holds them, with what was chosen by hand. A choice that has lapsed is left out: its version
 * no longer stands where it was chosen.
 */
export async function dumpEditions(database: Database | Transaction, workId: string): Promise<FolderEdition[]> {
  const { rows } = await database.execute<EditionRecord>(sql`
    select id as "editionId", case when is_default then null else id end as id, language, name, stance, note,
      case when is_default then '' else title end as title, rule, gloss_rule as glosses
    from edition where work_id = ${workId}
    order by is_default desc, position, id`);
  const { rows: contributors } = await database.execute<{ id: string; siglum: string }>(sql`
    select id, siglum from contributor where work_id = ${workId}`);
  const sigla = new Map(contributors.map(({ id, siglum }) => [id, siglum]));
  const choices = Map.groupBy(await readChoices(database, workId), ({ editionId }) => editionId);
  return rows.map(({ editionId, id, language, name, stance, note, title, rule, glosses }) => ({
    id,
    language,
    name,
    stance,
    note,
    title,
    rule: folderRule(rule, sigla),
    glosses,
    choices: (choices.get(editionId) ?? []).map(({ segments, siglum }) => ({ segments, siglum })),
  }));
}

function folderRule(rule: EditionRule, sigla: ReadonlyMap<string, string>): FolderRule {
  if (rule.kind !== 'contributor-first') return { kind: rule.kind };
  const siglum = sigla.get(rule.contributorId);
  return siglum === undefined ? { kind: 'newest' } : { kind: 'contributor-first', siglum };
}

async function readChoices(database: Database | Transaction, workId: string) {
  const { rows } = await database.execute<FolderChoice & { editionId: string }>(sql`
    select ec.edition_id as "editionId", k.siglum, array_agg(ec.segment_id order by s.number) as segments
    from edition_choice ec
    join version v on v.work_id = ec.work_id and v.id = ec.version_id
    join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
    join coverage c on c.work_id = ec.work_id and c.version_id = ec.version_id and c.segment_id = ec.segment_id and c.live
    join segment s on s.work_id = ec.work_id and s.id = ec.segment_id and s.retired_at is null
    join document d on d.work_id = s.work_id and d.id = s.document_id
    where ec.work_id = ${workId}
    group by ec.edition_id, ec.version_id, k.siglum
    order by min(d.number), min(s.number), k.siglum`);
  return rows;
}

import { sql } from 'drizzle-orm';
import type { BlockKind } from '@/core/format/document';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { getDocument, getEdition } from './get-document';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

type SourceRecord = {
  block_id: string;
  kind: BlockKind;
  level: number | null;
  segments: { id: string; number: number; text: string }[] | null;
};

type TargetRecord = { id: string; text: string; omitted: boolean; name: string; segment_ids: string[] };

/** A chapter to read: its source, and of each sentence the version that was approved last. */
export async function getReading(context: Context, input: Place) {
  const { work } = await requireAct(context, input.workId, 'read');
  const { document, chapters } = await getDocument(context.database, input.workId, input.documentId);
  const { edition, languages } = await getEdition(context.database, input.workId, input.language);
  const source = await readSource(context, input);
  const targets = await readApproved(context, input);
  const targetOf = chooseTargets(targets);
  return {
    work: {
      id: work.id,
      title: work.title,
      author: work.author,
      language: work.language,
      targetTitle: edition.title,
      languages,
    },
    document,
    chapters,
    language: input.language,
    translators: [...new Set([...targetOf.values()].map((target) => target.name))],
    blocks: source.map((block) => ({
      id: block.block_id,
      kind: block.kind,
      level: block.level,
      segments: block.segments ?? [],
      targets: (block.segments ?? []).flatMap(({ id }) => {
        const target = targetOf.get(id);
        return target && target.segment_ids[0] === id
          ? [{ segmentIds: target.segment_ids, text: target.omitted ? '' : target.text, versionId: target.id }]
          : [];
      }),
    })),
  };
}

/** Newest first; a version is taken only where none of its sentences has one already, so that no text is read twice. */
function chooseTargets(targets: readonly TargetRecord[]): Map<string, TargetRecord> {
  const chosen = new Map<string, TargetRecord>();
  for (const target of targets) {
    if (target.segment_ids.some((id) => chosen.has(id))) continue;
    for (const id of target.segment_ids) chosen.set(id, target);
  }
  return chosen;
}

async function readSource(context: Context, input: Place): Promise<SourceRecord[]> {
  const { rows } = await context.database.execute<SourceRecord>(sql`
    select b.id as block_id, b.kind, b.level,
      json_agg(json_build_object('id', s.id, 'number', s.number, 'text', s.text) order by s.number)
        filter (where s.id is not null) as segments
    from block b
    left join segment s on s.work_id = b.work_id and s.block_id = b.id and s.retired_at is null
    where b.work_id = ${input.workId} and b.document_id = ${input.documentId}
    group by b.work_id, b.id
    order by b.position`);
  return rows;
}

async function readApproved(context: Context, input: Place): Promise<TargetRecord[]> {
  const { rows } = await context.database.execute<TargetRecord>(sql`
    select v.id, v.text, v.omitted, k.name, array_agg(c.segment_id order by s.number) as segment_ids
    from version v
    join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
    where v.work_id = ${input.workId} and v.document_id = ${input.documentId} and v.language = ${input.language}
      and v.state = 'approved'
    group by v.work_id, v.id, k.name
    order by v.updated_at desc, v.id desc`);
  return rows;
}

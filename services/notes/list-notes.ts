import { type SQL, sql } from 'drizzle-orm';
import type { TextSpan } from '@/core/text/span';
import { placeAnchor } from '../annotations/anchor-phrase';
import type { Context } from '../context';
import { listContributors } from '../people/list-contributors';
import { requireAct } from '../people/require-act';
import { inLanguage, readNotes } from './read-notes';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

/** All notes of a chapter on its source and on its versions in a language, removed ones too, in the order of the text. */
export async function listNotes(context: Context, { workId, documentId, language }: Place) {
  await requireAct(context, workId, 'comment');
  return readWritingNotes(context, workId, sql`n.document_id = ${documentId} and ${inLanguage(language)}`);
}

type TextRecord = {
  id: string;
  text: string | null;
  numbers: number[] | null;
  segment_ids: string[] | null;
  is_withdrawn: boolean;
  revision_id: string | null;
};

/** The notes `n` that meet a condition, as those see them who write them. The caller has checked that they may be seen. */
export async function readWritingNotes(context: Context, workId: string, condition: SQL) {
  const notes = await readNotes(context.database, workId, condition);
  const texts = await readTexts(context, workId, condition);
  const contributors = await listContributors(context, workId);
  const textOf = new Map(texts.map((one) => [one.id, one]));
  const nameOf = new Map(contributors.map(({ id, name, siglum }) => [id, { name, siglum }]));
  const who = (id: string) => nameOf.get(id) ?? { name: '', siglum: '' };
  return notes
    .map((one) => {
      const { text, numbers, segment_ids, is_withdrawn, revision_id } = textOf.get(one.id) ?? emptyText;
      const placed = placeAnchor(text ?? '', one.anchor);
      return {
        id: one.id,
        documentId: one.documentId,
        segmentIds: segment_ids ?? [],
        versionId: one.versionId,
        language: one.language,
        numbers: numbers ?? [],
        revisionId: revision_id,
        ...placed,
        quote: one.anchor.exact,
        words: wordsAt(text, placed.place),
        proposedWords: wordsAt(text, placed.proposal),
        isWithdrawn: is_withdrawn,
        kind: one.kind,
        conceptId: one.conceptId,
        heldUntil: one.heldUntilId === null ? null : { segmentId: one.heldUntilId, address: one.heldUntil },
        bodyLanguage: one.bodyLanguage,
        bodies: one.bodies.map(({ language, text, revisionId, contributorId, at }) => ({
          language,
          text,
          revisionId,
          who: who(contributorId),
          at: new Date(at).toISOString(),
        })),
        who: who(one.contributorId),
        createdAt: new Date(one.createdAt).toISOString(),
        isRemoved: one.removedAt !== null,
      };
    })
    .sort(inOrder);
}

const emptyText = { text: null, numbers: null, segment_ids: null, is_withdrawn: false, revision_id: null };

function wordsAt(text: string | null, span: TextSpan | null): string | null {
  return text !== null && span ? text.slice(span.start, span.end) : null;
}

type Ordered = {
  readonly numbers: readonly number[];
  readonly language: string | null;
  readonly place: { start: number } | null;
  readonly id: string;
};

function inOrder(one: Ordered, other: Ordered): number {
  const number = ({ numbers }: Ordered) => numbers[0] ?? Number.POSITIVE_INFINITY;
  const side = ({ language }: Ordered) => (language === null ? 0 : 1);
  const start = ({ place }: Ordered) => place?.start ?? Number.POSITIVE_INFINITY;
  return (
    compare(number(one), number(other)) ||
    side(one) - side(other) ||
    compare(start(one), start(other)) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Infinity less infinity is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** The text that each note stands in, or stood in, and the sentences that the text is of. */
async function readTexts(context: Context, workId: string, condition: SQL): Promise<TextRecord[]> {
  const { rows } = await context.database.execute<TextRecord>(sql`
    select n.id, case when n.language is null then s.text else v.text end as text,
      coalesce(v.state = 'withdrawn', false) as is_withdrawn, v.revision_id, p.numbers, p.segment_ids
    from note n
    join segment s on s.work_id = n.work_id and s.id = n.segment_id
    left join version v on v.work_id = n.work_id and v.id = n.version_id
    cross join lateral (
      select array_agg(o.number order by o.number) as numbers, array_agg(o.id order by o.number) as segment_ids
      from segment o
      where o.work_id = n.work_id and o.retired_at is null and case when v.id is null or v.state = 'withdrawn'
        then o.id = n.segment_id
        else o.id in (
          select c.segment_id from coverage c where c.work_id = v.work_id and c.version_id = v.id and c.live
        ) end
    ) p
    where n.work_id = ${workId} and ${condition}`);
  return rows;
}

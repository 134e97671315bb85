import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Candidate } from '@/core/terms/find-candidates';
import type { TextSpan } from '@/core/text/span';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { runCandidates } from './run-candidates';

type Place = { readonly segmentId: string; readonly span: TextSpan };
type FoundCandidate = Omit<Candidate, 'places'> & { readonly places: readonly Place[] };
type Found = { readonly stamp: string; readonly candidates: Promise<FoundCandidate[]> };

/** As many works as someone looks through at a time. */
const kept = 4;

// Once for a process, in which Next evaluates this module several times.
const shared = globalThis as typeof globalThis & { versoCandidates?: LRUCache<string, Found> };
shared.versoCandidates ??= new LRUCache({ max: kept });
const lately = shared.versoCandidates;

/** Wordings of a work's source that may be terms, the likeliest first, without those that are known or were dismissed. */
export async function listCandidates(
  context: Context,
  input: { readonly workId: string; readonly offset: number; readonly limit: number },
) {
  const { work } = await requireAct(context, input.workId, 'translate');
  const [all, known] = await Promise.all([
    findAll(context, work.id, work.language, work.updatedAt.toISOString()),
    readKnown(context, work.id),
  ]);
  const open = all.filter(({ text }) => !known.has(text.toLowerCase()));
  const page = open.slice(input.offset, input.offset + input.limit);
  const sentences = await readSentences(context, work.id, page);
  return {
    total: open.length,
    candidates: page.map(({ kind, text, count, places }) => ({
      kind,
      text,
      count,
      places: places.flatMap(({ segmentId, span }) => {
        const sentence = sentences.get(segmentId);
        return sentence ? [{ segmentId, span, ...sentence }] : [];
      }),
    })),
  };
}

type Sentence = {
  readonly documentId: string;
  readonly documentNumber: number;
  readonly number: number;
  readonly source: string;
};

/** The sentences in which candidates stand first. */
async function readSentences({ database }: Context, workId: string, page: readonly FoundCandidate[]) {
  const ids = page.flatMap(({ places }) => places.map(({ segmentId }) => segmentId));
  const { rows } = await database.execute<Sentence & { id: string }>(sql`
    select s.id, d.id as "documentId", d.number as "documentNumber", s.number, s.text as source
    from segment s join document d on d.work_id = s.work_id and d.id = s.document_id
    where s.work_id = ${workId} and s.id = any(${sql.param(ids)}::uuid[])`);
  return new Map(rows.map(({ id, ...sentence }) => [id, sentence]));
}

function findAll(context: Context, workId: string, language: string, stamp: string): Found['candidates'] {
  const known = lately.get(workId);
  if (known?.stamp === stamp) return known.candidates;
  const candidates = readAndFind(context, workId, language);
  lately.set(workId, { stamp, candidates });
  candidates.catch(() => lately.delete(workId));
  return candidates;
}

async function readAndFind({ database }: Context, workId: string, language: string) {
  const { rows } = await database.execute<{ segmentId: string; text: string }>(sql`
    select s.id as "segmentId", s.text
    from segment s join document d on d.work_id = s.work_id and d.id = s.document_id
    where s.work_id = ${workId} and s.retired_at is null order by d.number, s.number`);
  const found = await runCandidates({ texts: rows.map(({ text }) => text), language });
  return found.map(({ places, ...candidate }) => ({
    ...candidate,
    places: places.flatMap(({ text, span }) => {
      const segmentId = rows[text]?.segmentId;
      return segmentId === undefined ? [] : [{ segmentId, span }];
    }),
  }));
}

/** In small letters, the terms and forms of the work's glossaries in any language, and what was dismissed. */
async function readKnown({ database }: Context, workId: string): Promise<Set<string>> {
  const { rows } = await database.execute<{ text: string }>(sql`
    select lower(t.text) as text from work_glossary u join term t on t.glossary_id = u.glossary_id
      where u.work_id = ${workId}
    union select lower(f.text) from work_glossary u join term_form f on f.glossary_id = u.glossary_id
      where u.work_id = ${workId}
    union select key from candidate_dismissal where work_id = ${workId}`);
  return new Set(rows.map(({ text }) => text));
}

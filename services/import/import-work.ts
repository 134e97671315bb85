import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import type { Cut } from '@/core/format/apply-cuts';
import { type KeptCut, keepCut } from '@/core/format/keep-cuts';
import { learnExceptions } from '@/core/segment/learn-exceptions';
import { canonicalLanguage } from '@/core/text/language';
import type { Visibility } from '@/core/work/role';
import { cut } from '@/db/schema/source';
import { member, sourceFile, work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context, Person } from '../context';
import { recordEvent } from '../record-event';
import { refreshStatistics } from '../refresh-statistics';
import { ServiceError } from '../service-error';
import { storeSource } from '../works/store-source';
import { findImport, type ImportState, runImport } from './import-jobs';
import { decodeFile, readDocuments } from './read-file';
import { requireSplit } from './require-split';
import { type AskedSplit, resolveSplit } from './resolve-split';

export type ImportWork = {
  readonly workId: string;
  readonly fileName: string;
  /** The bytes of the file in base64. */
  readonly content: string;
  readonly language: string;
  readonly chapters: 'headings' | 'none';
  readonly split?: AskedSplit | undefined;
  readonly cuts: readonly Cut[];
  /** Wordings within which no sentence ends. Left out, they are learned from the joins. */
  readonly exceptions?: readonly string[] | undefined;
  readonly title: string;
  readonly author: string;
  readonly kind: string;
  readonly licence: string;
  readonly visibility: Visibility;
};

/** How long a short import is waited for, in milliseconds, so that most answers say that it is done. */
const patience = 300;

/**
 * Imports a file as a new work that belongs to the person. All of it or nothing: a file that isn't a text is refused with
 * its problem. Answers at once; `getImport` tells how it goes on.
 */
export async function importWork(context: Context, input: ImportWork): Promise<ImportState> {
  const { person } = context;
  if (!person) throw new ServiceError('sign-in-required', 'import');
  const language = canonicalLanguage(input.language);
  if (!language) throw new ServiceError('bad-request', 'language', { language: input.language });
  const known = await findKnown(context, person, input.workId);
  if (known) return known;

  const bytes = Buffer.from(input.content, 'base64');
  const decoded = decodeFile({ fileName: input.fileName, bytes });
  const kept = input.cuts.map((one) => keepCut(decoded.text, one));
  const exceptions = input.exceptions ?? learnFrom(kept, decoded.text);
  const { chapters, cuts } = input;
  const choice = await resolveSplit(context.database, input.workId, input.split);
  const reading = { chapters, cuts, split: requireSplit(choice, { language, exceptions }) };
  const file = { id: context.newId(), sha256: createHash('sha256').update(bytes).digest('hex') };
  const job = runImport(input.workId, person.id, async (state) => {
    const made = { file: file.id, newId: context.newId };
    const documents = await readDocuments(decoded, reading, made);
    state.segmentsTotal = documents.reduce(
      (total, one) => total + one.blocks.reduce((segments, block) => segments + block.segments.length, 0),
      0,
    );
    await inTransaction(context.database, async (transaction) => {
      const { workId, title, author, kind, licence, visibility } = input;
      const at = context.now();
      const about = { title, author, kind, licence, visibility, language, createdAt: at, updatedAt: at };
      await transaction.insert(work).values({ ...about, id: workId, exceptions: [...exceptions] });
      await transaction.insert(member).values({ workId, userId: person.id, role: 'owner', joinedAt: at });
      await transaction.insert(sourceFile).values({
        ...file,
        workId,
        name: input.fileName,
        encoding: decoded.encoding,
        bom: decoded.bom,
        splitting: { ...choice, chapters },
        importedBy: person.id,
        importedAt: at,
      });
      if (kept.length > 0) {
        await transaction
          .insert(cut)
          .values(kept.map((one) => ({ ...one, workId, id: context.newId(), madeBy: person.id, madeAt: at })));
      }
      state.segmentsDone = 0;
      for (const [place, document] of documents.entries()) {
        await storeSource(transaction, { workId, language, documents: [document] }, place + 1, (segments) => {
          state.segmentsDone += segments;
        });
      }
      await refreshStatistics(transaction, state.segmentsTotal);
      const details = { name: input.fileName, count: state.segmentsTotal };
      await recordEvent(context, transaction, { workId, kind: 'work-imported', details });
    });
  });
  const state = await Promise.race([job, sleep(patience).then(() => findImport(input.workId, person.id) ?? job)]);
  if (state.problem === 'no-text') throw new ServiceError('bad-request', 'no-text');
  return state;
}

function learnFrom(kept: readonly KeptCut[], text: string): string[] {
  return learnExceptions(
    kept.filter(({ kind }) => kind === 'join'),
    text,
  );
}

/** How far an import of the person's has come. Throws when there is none: it may have been cut off with the server. */
export async function getImport(context: Context, { workId }: { workId: string }): Promise<ImportState> {
  if (!context.person) throw new ServiceError('sign-in-required', 'import');
  const known = await findKnown(context, context.person, workId);
  if (!known) throw new ServiceError('not-found', 'import');
  return known;
}

async function findKnown(context: Context, person: Person, workId: string): Promise<ImportState | null> {
  const job = findImport(workId, person.id);
  if (job && job.state !== 'failed') return job;
  const [stored] = await context.database.select({ id: work.id }).from(work).where(eq(work.id, workId));
  if (stored) return { workId, state: 'done', segmentsDone: 0, segmentsTotal: 0, problem: null };
  return null;
}

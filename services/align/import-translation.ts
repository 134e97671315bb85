import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { canonicalLanguage } from '@/core/text/language';
import { mayAct } from '@/core/work/role';
import { alignment } from '@/db/schema/alignment';
import { contributor, edition } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { decodeFile, readDocuments } from '../import/read-file';
import { requireSplit } from '../import/require-split';
import { type AskedSplit, resolveSplit } from '../import/resolve-split';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { addLanguage } from '../works/add-language';
import { alignFile } from './align-file';
import { type Aligning, cancelJob, findJob, type JobPlace, runJob, waitALittle } from './align-jobs';
import { type Attribution, attribute } from './attribute';
import type { AlignmentPlace } from './open-alignment';
import { storeBeads } from './store-beads';

export type ImportTranslation = {
  readonly workId: string;
  readonly alignmentId: string;
  readonly language: string;
  readonly fileName: string;
  /** The bytes of the file in base64. */
  readonly content: string;
  readonly chapters: 'headings' | 'none';
  readonly split?: AskedSplit | undefined;
  readonly by: Attribution;
  readonly state: 'draft' | 'in-review' | 'approved';
};

/** Aligns a file with the work that it translates, and keeps the beads for people to look at. Answers at once. */
export async function importTranslation(context: Context, input: ImportTranslation): Promise<Aligning> {
  const language = canonicalLanguage(input.language);
  if (!language) throw new ServiceError('bad-request', 'language', { language: input.language });
  const { work, memberships } = await requireAct(context, input.workId, 'translate', language);
  if (work.language === language) throw new ServiceError('conflict', 'source-language', { language });
  const mayReview = mayAct(memberships, 'review', language);
  if (input.state === 'approved' && !mayReview) throw new ServiceError('forbidden', 'review');
  const place = jobOf(context, input);
  const known = await findImport(context, place);
  if (known) return known;

  const bytes = Buffer.from(input.content, 'base64');
  const decoded = decodeFile({ fileName: input.fileName, bytes });
  const { workId, alignmentId, chapters } = input;
  const choice = await resolveSplit(context.database, workId, input.split);
  const split = requireSplit(choice, { language });
  const job = runJob(place, async (state, signal) => {
    const made = { file: context.newId(), newId: context.newId };
    const documents = await readDocuments(decoded, { chapters, split, cuts: [] }, made);
    const contributorId = await findContributor(context, workId, input.by);
    const file = { workId, sourceLanguage: work.language, language, contributorId, documents };
    const { beads, chapterStarts, embedding } = await alignFile(context, file, signal, (share) => {
      state.share = share;
    });
    await ensureLanguage(context, workId, language);
    await inTransaction(context.database, async (transaction) => {
      const at = context.now();
      await transaction.insert(alignment).values({
        workId,
        id: alignmentId,
        language,
        contributorId: await attribute(context, transaction, { workId, by: input.by, mayReview }),
        state: input.state,
        fileName: input.fileName,
        encoding: decoded.encoding,
        bom: decoded.bom,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text: decoded.text,
        chapterStarts: [...chapterStarts],
        splitting: { ...choice, chapters },
        embedding,
        importedBy: place.personId,
        importedAt: at,
        changedAt: at,
      });
      await storeBeads(transaction, { workId, alignmentId }, 0, beads);
    });
  });
  const state = await waitALittle(place, job);
  if (state.problem === 'no-text') throw new ServiceError('bad-request', 'no-text');
  return state;
}

/** How far the import of a translation has come. Throws when there is none: it may have been cut off with the server. */
export async function getTranslationImport(context: Context, input: AlignmentPlace): Promise<Aligning> {
  await requireAct(context, input.workId, 'translate');
  const known = await findImport(context, jobOf(context, input));
  if (!known) throw new ServiceError('not-found', 'alignment');
  return known;
}

/** Ends an import under way; nothing of it stays. */
export async function cancelTranslationImport(context: Context, input: AlignmentPlace): Promise<Aligning> {
  await requireAct(context, input.workId, 'translate');
  return cancelJob(jobOf(context, input));
}

function jobOf({ person }: Context, { workId, alignmentId }: AlignmentPlace): JobPlace {
  return { workId, alignmentId, personId: person?.id ?? '', kind: 'import' };
}

async function findImport(context: Context, place: JobPlace): Promise<Aligning | null> {
  const { workId, alignmentId } = place;
  const job = findJob(place);
  if (job?.state.state === 'running') return job.state;
  const stored = await context.database
    .select({ id: alignment.id })
    .from(alignment)
    .where(and(eq(alignment.workId, workId), eq(alignment.id, alignmentId)));
  if (stored.length > 0) return { alignmentId, state: 'done', share: 1, problem: null, moved: 0 };
  return job?.state ?? null;
}

/** Whoever the versions will belong to, where they have any yet. */
async function findContributor({ database, person }: Context, workId: string, by: Attribution): Promise<string | null> {
  if ('contributorId' in by) return by.contributorId;
  if ('name' in by || !person) return null;
  const [me] = await database
    .select({ id: contributor.id })
    .from(contributor)
    .where(and(eq(contributor.workId, workId), eq(contributor.userId, person.id)));
  return me?.id ?? null;
}

async function ensureLanguage(context: Context, workId: string, language: string): Promise<void> {
  const stored = await context.database
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.workId, workId), eq(edition.language, language), eq(edition.isDefault, true)));
  if (stored.length === 0) await addLanguage(context, { workId, language, title: '' });
}

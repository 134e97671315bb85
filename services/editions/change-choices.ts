import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { editionChoice } from '@/db/schema/edition';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { getEdition, lockEdition, type StoredEdition } from './get-edition';
import { toLapsed, toRun } from './list-chosen';
import { type EditionCandidate, readCandidates, type Stretch } from './read-candidates';
import { type HandChoice, readChoices } from './read-choices';
import { type ChosenRuns, chooseRuns } from './read-chosen';

export type VersionOfEdition = { readonly workId: string; readonly editionId: string; readonly versionId: string };

/** What may be chosen around a version, and what was. */
type Standing = {
  readonly edition: StoredEdition;
  readonly candidates: readonly EditionCandidate[];
  readonly choices: readonly HandChoice[];
};

type Change = {
  readonly choices: readonly HandChoice[];
  readonly replaced: readonly HandChoice[];
  /** Null when all stays as it was. */
  readonly kind: 'version-chosen' | 'choice-taken-back' | null;
};

/** Changes the choices by hand of an edition around a version. Answers what it reads otherwise than before. */
export async function changeChoices(
  context: Context,
  input: VersionOfEdition,
  change: (transaction: Transaction, standing: Standing) => Promise<Change>,
) {
  await requireAct(context, input.workId, 'read');
  const { language } = await getEdition(context.database, input);
  await requireAct(context, input.workId, 'review', language);
  return inTransaction(context.database, async (transaction) => {
    const edition = await lockEdition(transaction, input);
    const stretch = await getNeighbourhood(transaction, edition, input.versionId);
    const candidates = await readCandidates(transaction, edition, stretch);
    const choices = await readChoices(transaction, edition, stretch);
    const changed = await change(transaction, { edition, candidates, choices });
    if (changed.kind) {
      const me = await contributorOf(context, transaction, edition.workId);
      const covered = [...changed.choices, ...choices].find((one) => one.versionId === input.versionId);
      await recordEvent(context, transaction, {
        workId: edition.workId,
        kind: changed.kind,
        documentId: stretch.documentId,
        language,
        versionId: input.versionId,
        contributorId: me.id,
        segmentId: covered?.segmentIds[0] ?? null,
        details: { editionId: edition.id, name: edition.name },
      });
    }
    const before = chooseRuns(edition, candidates, choices);
    const after = chooseRuns(edition, candidates, changed.choices);
    return { ...differenceOf(before, after), replaced: changed.replaced.map((one) => one.versionId) };
  });
}

/**
 * What a choice changes lies between runs that overlap one another. This is further than they reach: a run has at most
 * fifty sentences.
 */
const reach = 200;

async function getNeighbourhood(
  transaction: Transaction,
  edition: StoredEdition,
  versionId: string,
): Promise<Required<Stretch>> {
  const { rows } = await transaction.execute<Required<Stretch>>(sql`
    select v.document_id as "documentId", min(s.number) - ${reach}::int as "from", max(s.number) + ${reach}::int as "to"
    from version v
    join coverage c on c.work_id = v.work_id and c.version_id = v.id
    join segment s on s.work_id = c.work_id and s.id = c.segment_id
    where v.work_id = ${edition.workId} and v.id = ${versionId} and v.language = ${edition.language}
    group by v.document_id`);
  if (!rows[0]) throw new ServiceError('not-found', 'version');
  return rows[0];
}

/** The choices made in an edition. */
export function isIn(edition: StoredEdition) {
  return and(eq(editionChoice.workId, edition.workId), eq(editionChoice.editionId, edition.id));
}

function differenceOf(before: ChosenRuns, after: ChosenRuns) {
  const keyOf = (run: ChosenRuns['chosen'][number]) => `${run.versionId} ${run.byHand}`;
  const known = new Set(before.chosen.map(keyOf));
  const covered = new Set(after.chosen.flatMap((run) => run.segmentIds));
  return {
    runs: after.chosen.filter((run) => !known.has(keyOf(run))).map(toRun),
    emptied: before.chosen.flatMap((run) => run.segmentIds.filter((id) => !covered.has(id))),
    lapsed: after.lapsed.map(toLapsed),
  };
}

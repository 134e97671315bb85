import { inTransaction } from '@/db/transaction';
import { placeStanding, readStanding } from '../annotations/follow-texts';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { findVersion, saveVersion } from './save-version';
import { segmentIdsOf } from './segment-ids-of';

export type SplitVersion = {
  readonly workId: string;
  readonly versionId: string;
  readonly baseRevisionId: string;
  readonly revisionId: string;
  /** How many sentences the first part keeps. */
  readonly after: number;
  readonly texts: readonly [string, string];
  readonly secondVersionId: string;
  readonly secondRevisionId: string;
};

/** Parts a version of joined sentences in two, the second of which is a new version of the same contributor. */
export async function splitVersion(context: Context, input: SplitVersion) {
  await requireAct(context, input.workId, 'translate');
  return inTransaction(context.database, async (transaction) => {
    const within = { ...context, database: transaction };
    const stored = await findVersion(transaction, input);
    if (!stored) throw new ServiceError('not-found', 'version');
    if (stored.revisionId !== input.baseRevisionId) {
      throw new ServiceError('conflict', 'newer-revision', { revisionId: stored.revisionId });
    }
    const segmentIds = await segmentIdsOf(transaction, stored);
    if (input.after >= segmentIds.length) throw new ServiceError('bad-request', 'nothing-to-split');

    const { workId, documentId, language } = stored;
    const standing = await readStanding(transaction, workId, 'version', [stored.id]);
    const part = { workId, documentId, language, omitted: false, origin: 'typed', settles: [] } as const;
    const first = await saveVersion(within, {
      ...part,
      versionId: stored.id,
      segmentIds: segmentIds.slice(0, input.after),
      text: input.texts[0],
      revisionId: input.revisionId,
      baseRevisionId: stored.revisionId,
      shortens: true,
    });
    const second = await saveVersion(within, {
      ...part,
      versionId: input.secondVersionId,
      segmentIds: segmentIds.slice(input.after),
      text: input.texts[1],
      revisionId: input.secondRevisionId,
      baseRevisionId: null,
      contributorId: stored.contributorId,
    });
    const after = [
      { id: stored.id, text: input.texts[0], segmentId: segmentIds[0] ?? '' },
      { id: input.secondVersionId, text: input.texts[1], segmentId: segmentIds[input.after] ?? '' },
    ];
    await placeStanding(transaction, workId, 'version', standing, [{ before: [stored], after }]);
    const rows = new Map([...first.rows, ...second.rows].map((row) => [row.id, row]));
    return { ...second, rows: [...rows.values()].sort((a, b) => a.number - b.number) };
  });
}

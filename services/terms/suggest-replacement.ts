import { sql } from 'drizzle-orm';
import { suggestion } from '@/db/schema/terms';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { previewReplacement, type Replacement } from './preview-replacement';

export type SuggestReplacement = Replacement & {
  /** Only these versions; without them, all that the preview lists. */
  readonly versionIds?: readonly string[] | undefined;
};

/** Rows sent in one statement. */
const chunk = 1_000;

/**
 * Suggests to the contributors of versions that another term stand in them. Nothing is changed but by them; what was suggested for
 * the same concept before, and is still open, gives way.
 */
export async function suggestReplacement(
  context: Context,
  input: SuggestReplacement,
): Promise<{ suggestions: number }> {
  await requireAct(context, input.workId, 'review', input.language);
  return inTransaction(context.database, async (transaction) => {
    const within = { ...context, database: transaction };
    const versions = (await previewReplacement(within, input)).filter(
      ({ versionId }) => input.versionIds?.includes(versionId) ?? true,
    );
    const { workId, glossaryId, conceptId, language } = input;
    const at = context.now();
    await transaction.execute(sql`
      update suggestion set settled_at = ${at}::timestamptz, outcome = 'overtaken'
      where work_id = ${workId} and glossary_id = ${glossaryId} and concept_id = ${conceptId} and settled_at is null
        and version_id = any(${sql.param(versions.map(({ versionId }) => versionId))}::uuid[])`);
    const made = versions.map(({ versionId, revisionId, after, forms, put }) => ({
      workId,
      id: context.newId(),
      versionId,
      revisionId,
      text: after,
      glossaryId,
      conceptId,
      before: forms.join(', '),
      after: put.join(', '),
      userId: context.person?.id ?? null,
      createdAt: at,
    }));
    for (let start = 0; start < made.length; start += chunk) {
      await transaction.insert(suggestion).values(made.slice(start, start + chunk));
    }
    if (made.length > 0) {
      const details = { name: input.to.text, count: made.length };
      await recordEvent(context, transaction, { workId, language, kind: 'term-suggested', details });
    }
    return { suggestions: made.length };
  });
}

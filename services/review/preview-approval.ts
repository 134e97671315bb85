import { approvalBlocks } from '@/core/review/approval-block';
import type { Context } from '../context';
import { actOf, type Search } from '../documents/shown-by';
import { requireAct } from '../people/require-act';
import { listApprovable } from './list-approvable';

/** Enough to go and look at. */
const mostNumbers = 20;

/** What approving all that a filter shows would change, and what it would leave, without changing anything. */
export async function previewApproval(context: Context, search: Search) {
  await requireAct(context, search.workId, 'review', search.language);
  await requireAct(context, search.workId, ...actOf(search));
  const asOf = context.now().toISOString();
  const versions = await listApprovable(context, context.database, search);
  const free = versions.filter((one) => one.block === null);
  const sentences = Map.groupBy(
    free.flatMap((one) => one.segmentIds),
    (id) => id,
  );
  return {
    versions: free.length,
    sentences: sentences.size,
    /** Sentences of which more than one version would be approved. */
    rivals: Array.from(sentences.values()).filter((times) => times.length > 1).length,
    blocked: approvalBlocks.flatMap((block) => {
      const held = versions.filter((one) => one.block === block);
      const numbers = [...new Set(held.map((one) => one.number))].slice(0, mostNumbers);
      return held.length > 0 ? [{ block, versions: held.length, numbers }] : [];
    }),
    /** To be said when approving: what is written later stays as it is. */
    asOf,
  };
}

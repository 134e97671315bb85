import { and, eq, notExists } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { user } from '@/db/schema/people';
import { member, work } from '@/db/schema/work';
import type { Context } from '@/services/context';
import { recordMember } from './record-member';

/** Makes works that nobody owns, as those that ship with the workbench, the instance's owner's. Waits for there to be one. */
export async function ownOrphans(context: Context, transaction: Transaction): Promise<void> {
  const [owner] = await transaction.select().from(user).where(eq(user.instanceOwner, true)).limit(1);
  if (!owner) return;
  const owners = transaction
    .select()
    .from(member)
    .where(and(eq(member.workId, work.id), eq(member.role, 'owner')));
  const orphans = await transaction.select({ id: work.id }).from(work).where(notExists(owners));
  const memberships = [{ role: 'owner', languages: null }] as const;
  for (const { id: workId } of orphans) {
    await transaction.insert(member).values({ workId, userId: owner.id, role: 'owner', joinedAt: context.now() });
    const told = { workId, name: owner.name, memberships };
    await recordMember({ ...context, person: owner }, transaction, 'member-joined', told);
  }
}

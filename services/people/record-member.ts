import type { Membership } from '@/core/work/role';
import type { Transaction } from '@/db/client';
import type { Context } from '@/services/context';
import { recordEvent } from '@/services/record-event';

type ChangedMember = {
  readonly workId: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
};

/** Puts into the work's history that a member came, left or changed roles: who it was by name, and the roles after it. */
export async function recordMember(
  context: Context,
  transaction: Transaction,
  kind: 'member-joined' | 'member-changed' | 'member-removed',
  { workId, name, memberships }: ChangedMember,
): Promise<void> {
  await recordEvent(context, transaction, {
    workId,
    kind,
    details: { name, reason: memberships.map(describe).join(', ') },
  });
}

function describe({ role, languages }: Membership): string {
  return languages ? `${role} ${languages.join(' ')}` : role;
}

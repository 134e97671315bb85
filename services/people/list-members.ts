import { asc, eq } from 'drizzle-orm';
import { mayAct, type Role } from '@/core/work/role';
import { user } from '@/db/schema/people';
import { member } from '@/db/schema/work';
import type { Context } from '@/services/context';
import { requireAct } from './require-act';

export type Member = {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  readonly memberships: { role: Role; languages: string[] | null }[];
  readonly joinedAt: string;
};

/** Who belongs to a work, in the order they joined. Addresses are for its owners. */
export async function listMembers(context: Context, workId: string): Promise<Member[]> {
  const { memberships } = await requireAct(context, workId, 'read');
  const mayOwn = mayAct(memberships, 'own');
  const rows = await context.database
    .select({ member, name: user.name, email: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.workId, workId))
    .orderBy(asc(member.joinedAt), asc(member.userId), asc(member.role));
  return Array.from(Map.groupBy(rows, (row) => row.member.userId).values(), (roles) => toMember(roles, mayOwn));
}

type Row = { readonly member: typeof member.$inferSelect; readonly name: string; readonly email: string };

function toMember(rows: readonly Row[], withEmail: boolean): Member {
  const [{ member: first, name, email }] = rows as [Row];
  return {
    userId: first.userId,
    name,
    email: withEmail ? email : null,
    memberships: rows.map((row) => ({ role: row.member.role, languages: row.member.languages })),
    joinedAt: first.joinedAt.toISOString(),
  };
}

import { createHash, randomBytes } from 'node:crypto';
import { canonicalLanguage } from '@/core/text/language';
import { mergeMemberships } from '@/core/work/merge-memberships';
import type { Membership } from '@/core/work/role';
import { invitation } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { requireAct } from './require-act';
import { requireInstanceOwner, requirePerson } from './require-person';

export type Invited = { readonly id: string; readonly token: string; readonly expiresAt: string };

/** Two weeks: an invitation outlives a holiday, and doesn't lie about for ever. */
const lifetime = 14 * 24 * 60 * 60 * 1000;

/** An invitation to make an account and join nothing yet. For the instance's owner. */
export async function inviteToInstance(context: Context, email: string | null): Promise<Invited> {
  requireInstanceOwner(context);
  return invite(context, { workId: null, role: null, languages: null, email });
}

/** An invitation to join a work, with an account or by making one. For the work's owners. */
export async function inviteToWork(
  context: Context,
  input: Membership & { readonly workId: string; readonly email: string | null },
): Promise<Invited> {
  await requireAct(context, input.workId, 'own');
  const [membership = input] = mergeMemberships([{ ...input, languages: canonicalLanguages(input.languages) }]);
  return invite(context, { workId: input.workId, email: input.email, ...membership });
}

type NewInvitation = {
  readonly workId: string | null;
  readonly role: Membership['role'] | null;
  readonly languages: readonly string[] | null;
  readonly email: string | null;
};

async function invite(context: Context, invited: NewInvitation): Promise<Invited> {
  const { database, now, newId } = context;
  const token = randomBytes(32).toString('base64url');
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + lifetime);
  const id = newId();
  await database.insert(invitation).values({
    ...invited,
    languages: invited.languages && [...invited.languages],
    id,
    tokenHash: hashToken(token),
    invitedBy: requirePerson(context, 'invite').id,
    createdAt,
    expiresAt,
  });
  return { id, token, expiresAt: expiresAt.toISOString() };
}

/** What is kept of a token. It is random enough to need no salt. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Throws for a tag that is none; an empty list would be a role in no language. */
export function canonicalLanguages(languages: readonly string[] | null): string[] | null {
  if (languages === null) return null;
  if (languages.length === 0) throw new ServiceError('bad-request', 'no-language');
  return languages.map((tag) => {
    const canonical = canonicalLanguage(tag);
    if (canonical === null) throw new ServiceError('bad-request', 'language', { tag });
    return canonical;
  });
}

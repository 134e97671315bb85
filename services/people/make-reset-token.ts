import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { user } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { accountAttempts, requireAttempt } from './count-attempt';
import type { Auth } from './create-auth';
import { requireInstanceOwner } from './require-person';

export type ResetToken = { readonly token: string; readonly expiresAt: string; readonly email: string };

/** A day: the owner hands the link over by whatever way they have. */
const lifetime = 24 * 60 * 60 * 1000;

/** A token by which a person chooses a new password. For the instance's owner, who passes it on. */
export async function makeResetToken(context: Context, auth: Auth, userId: string): Promise<ResetToken> {
  requireInstanceOwner(context);
  const [found] = await context.database.select().from(user).where(eq(user.id, userId));
  if (!found) throw new ServiceError('not-found', 'person');
  return issue(context, auth, found);
}

/** The same for whoever says that they forgot theirs, to be mailed and never shown; null where nobody has the address. */
export async function askReset(context: Context, auth: Auth, email: string): Promise<ResetToken | null> {
  // Enough for letters that went astray, too few to fill anyone's box.
  await requireAttempt(context, accountAttempts('reset', email), { tries: 5, seconds: 60 * 60 });
  const [found] = await context.database.select().from(user).where(eq(user.email, email.toLowerCase()));
  return found ? issue(context, auth, found) : null;
}

async function issue({ now }: Context, auth: Auth, { id, email }: typeof user.$inferSelect): Promise<ResetToken> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now().getTime() + lifetime);
  const { internalAdapter } = await auth.$context;
  await internalAdapter.createVerificationValue({ identifier: `reset-password:${token}`, value: id, expiresAt });
  return { token, expiresAt: expiresAt.toISOString(), email };
}

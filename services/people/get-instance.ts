import { eq } from 'drizzle-orm';
import { setting, user } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { canMail } from './send-mail';

export type SignUp = 'invitation' | 'open';
export type Instance = { readonly fresh: boolean; readonly signUp: SignUp; readonly mail: boolean };

/** How the instance stands: fresh until someone has made the first account. */
export async function getInstance({ database }: Pick<Context, 'database'>): Promise<Instance> {
  const [anyone, settings] = await Promise.all([
    database.select({ id: user.id }).from(user).limit(1),
    database.select().from(setting).where(eq(setting.name, 'sign-up')),
  ]);
  return {
    fresh: anyone.length === 0,
    signUp: settings[0]?.value === 'open' ? 'open' : 'invitation',
    mail: canMail(),
  };
}

import { setting } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { getInstance, type Instance, type SignUp } from './get-instance';
import { requireInstanceOwner } from './require-person';

/** Sets who may sign up. For the instance's owner. */
export async function changeInstance(context: Context, { signUp }: { readonly signUp: SignUp }): Promise<Instance> {
  requireInstanceOwner(context);
  await context.database
    .insert(setting)
    .values({ name: 'sign-up', value: signUp })
    .onConflictDoUpdate({ target: setting.name, set: { value: signUp } });
  return getInstance(context);
}

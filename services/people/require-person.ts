import type { Context, Person } from '@/services/context';
import { ServiceError } from '@/services/service-error';

/** Who asks; throws 401 with what they wanted where nobody is signed in. */
export function requirePerson({ person }: Context, reason: string): Person {
  if (!person) throw new ServiceError('sign-in-required', reason);
  return person;
}

/** Throws unless the instance's owner asks. */
export function requireInstanceOwner(context: Context): void {
  if (!requirePerson(context, 'instance').instanceOwner) throw new ServiceError('forbidden', 'instance');
}

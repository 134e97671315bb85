import { v7 } from 'uuid';
import type { Role, Visibility } from '@/core/work/role';
import type { Database } from '@/db/client';
import { user } from '@/db/schema/people';
import { member, work } from '@/db/schema/work';
import { type Context, createContext, type Person } from '@/services/context';

/** A person with an account, who can't sign in. */
export async function aPerson(database: Database, { name = 'Noor', instanceOwner = false } = {}): Promise<Person> {
  const id = v7();
  const at = new Date();
  const email = `${id}@example.org`;
  await database.insert(user).values({ id, name, email, instanceOwner, createdAt: at, updatedAt: at });
  return { id, name, instanceOwner };
}

export async function aContext(database: Database, options?: Parameters<typeof aPerson>[1]): Promise<Context> {
  return createContext(database, await aPerson(database, options));
}

/** A work without text, and who has which role in it. */
export async function aWork(
  database: Database,
  { visibility = 'team', members = [] }: { visibility?: Visibility; members?: [Context, Role, string[]?][] } = {},
): Promise<string> {
  const workId = v7();
  const at = new Date();
  await database.insert(work).values({
    id: workId,
    title: 'The Salt Ferry',
    author: '',
    language: 'en',
    kind: 'novel',
    visibility,
    createdAt: at,
    updatedAt: at,
  });
  for (const [{ person }, role, languages = null] of members) {
    await database.insert(member).values({ workId, userId: person?.id ?? '', role, languages, joinedAt: at });
  }
  return workId;
}

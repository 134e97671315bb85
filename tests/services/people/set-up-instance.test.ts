import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { event } from '@/db/schema/history';
import { user } from '@/db/schema/people';
import { createContext } from '@/services/context';
import { changeInstance } from '@/services/people/change-instance';
import { getInstance } from '@/services/people/get-instance';
import { listMembers } from '@/services/people/list-members';
import { setUpInstance } from '@/services/people/set-up-instance';
import { signUp } from '@/services/people/sign-up';
import { aDatabase } from '../a-database';
import { aContext, aWork } from './a-person';

const newcomer = (name: string) => ({ name, email: `${name}@Example.org`, password: 'a long enough one' });

describe('a fresh instance', async () => {
  const database = await aDatabase();
  const nobody = createContext(database, null);

  test('takes no sign-ups before it is set up', async () => {
    await expect(signUp(nobody, newcomer('Early'), null)).rejects.toMatchObject({ reason: 'not-set-up' });
  });

  test('is set up by one of those who try at the same moment, who then owns the sample works', async () => {
    const sample = await aWork(database, { visibility: 'public' });
    expect(await getInstance(nobody)).toMatchObject({ fresh: true, signUp: 'invitation' });

    const names = ['Aino', 'Birgit', 'Chiara', 'Dmitri'];
    const tries = await Promise.allSettled(names.map((name) => setUpInstance(nobody, newcomer(name))));
    const [owner, ...others] = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(others).toEqual([]);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason.reason).toBe('already-set-up');
    if (!owner) throw new Error('nobody won');

    expect(await database.select().from(user)).toHaveLength(1);
    expect(owner).toMatchObject({ instanceOwner: true, email: `${owner.name.toLowerCase()}@example.org` });
    expect(await getInstance(nobody)).toMatchObject({ fresh: false });
    const members = await listMembers(createContext(database, owner), sample);
    expect(members).toMatchObject([{ userId: owner.id, memberships: [{ role: 'owner', languages: null }] }]);
    const [joined] = await database.select().from(event).where(eq(event.workId, sample));
    expect(joined).toMatchObject({ kind: 'member-joined', userId: owner.id, details: { name: owner.name } });
  });

  test('is not set up twice', async () => {
    await expect(setUpInstance(nobody, newcomer('Late'))).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('signing up', async () => {
  const database = await aDatabase();
  const nobody = createContext(database, null);
  const owner = await aContext(database, { instanceOwner: true });

  test('needs an invitation until the owner opens the instance', async () => {
    await expect(signUp(nobody, newcomer('Fumiko'), null)).rejects.toMatchObject({ reason: 'invitation-needed' });
    await changeInstance(owner, { signUp: 'open' });
    expect(await signUp(nobody, newcomer('Fumiko'), null)).toMatchObject({ name: 'Fumiko', instanceOwner: false });
  });

  test('takes an address once, however it is written', async () => {
    const again = { ...newcomer('Fumiko'), email: 'FUMIKO@example.ORG' };
    await expect(signUp(nobody, again, null)).rejects.toMatchObject({ reason: 'email-taken' });
  });

  test('is opened and closed by the owner of the instance alone', async () => {
    const other = await aContext(database);
    await expect(changeInstance(other, { signUp: 'open' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changeInstance(nobody, { signUp: 'open' })).rejects.toMatchObject({ code: 'sign-in-required' });
  });

  test('is slowed down for one network', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 41 }, () => signUp(nobody, { ...newcomer('Fumiko') }, '203.0.113.9')),
    );
    const reasons = tries.map((one) => one.status === 'rejected' && one.reason.reason);
    expect(reasons.filter((reason) => reason === 'wait')).toHaveLength(1);
  });
});

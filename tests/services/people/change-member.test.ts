import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { event } from '@/db/schema/history';
import type { Context } from '@/services/context';
import { createContext } from '@/services/context';
import { changeMember, removeMember } from '@/services/people/change-member';
import { listMembers } from '@/services/people/list-members';
import { aDatabase } from '../a-database';
import { aContext, aWork } from './a-person';

const database = await aDatabase();
const idOf = ({ person }: Context) => person?.id ?? '';
const translator = { role: 'translator', languages: null } as const;

async function twoOwners() {
  const [one, other] = [await aContext(database), await aContext(database)];
  const workId = await aWork(database, {
    visibility: 'public',
    members: [
      [one, 'owner'],
      [other, 'owner'],
    ],
  });
  return { one, other, workId };
}

test('an owner sets the roles of a member, and the history says so', async () => {
  const { one, other, workId } = await twoOwners();
  const memberships = [{ role: 'reviewer', languages: ['pt-br'] }, translator] as const;
  await changeMember(one, { workId, userId: idOf(other), memberships });
  const changed = (await listMembers(one, workId)).find((member) => member.userId === idOf(other));
  expect(changed?.memberships).toEqual([{ role: 'reviewer', languages: ['pt-BR'] }, translator]);
  const [told] = await database.select().from(event).where(eq(event.workId, workId));
  expect(told).toMatchObject({
    kind: 'member-changed',
    userId: idOf(one),
    details: { name: 'Noor', reason: 'reviewer pt-BR, translator' },
  });
});

test('the last owner can neither go nor become something else', async () => {
  const { one, other, workId } = await twoOwners();
  await removeMember(one, { workId, userId: idOf(other) });
  await expect(removeMember(one, { workId, userId: idOf(one) })).rejects.toMatchObject({ reason: 'last-owner' });
  await expect(changeMember(one, { workId, userId: idOf(one), memberships: [translator] })).rejects.toMatchObject({
    code: 'conflict',
    reason: 'last-owner',
  });
  expect(await listMembers(one, workId)).toHaveLength(1);
});

test('of two owners who leave at the same moment one stays', async () => {
  const { one, other, workId } = await twoOwners();
  const left = await Promise.allSettled(
    [one, other].map((context) => removeMember(context, { workId, userId: idOf(context) })),
  );
  expect(left.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a member may leave, and change nobody', async () => {
  const [owner, member] = [await aContext(database), await aContext(database)];
  const workId = await aWork(database, {
    members: [
      [owner, 'owner'],
      [member, 'commenter'],
    ],
  });
  await expect(removeMember(member, { workId, userId: idOf(owner) })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(
    changeMember(member, { workId, userId: idOf(member), memberships: [{ role: 'owner', languages: null }] }),
  ).rejects.toMatchObject({ code: 'forbidden' });
  await removeMember(member, { workId, userId: idOf(member) });
  expect(await listMembers(owner, workId)).toHaveLength(1);
});

test('someone who is no member is invited, not set', async () => {
  const { one, workId } = await twoOwners();
  const stranger = await aContext(database);
  await expect(changeMember(one, { workId, userId: idOf(stranger), memberships: [translator] })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('addresses are for the owners', async () => {
  const { one, workId } = await twoOwners();
  expect((await listMembers(one, workId))[0]?.email).toContain('@example.org');
  expect((await listMembers(createContext(database, null), workId))[0]?.email).toBeNull();
});

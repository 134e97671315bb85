import { describe, expect, test } from 'vitest';
import { invitation } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { createContext } from '@/services/context';
import { acceptInvitation } from '@/services/people/accept-invitation';
import { getInvitation } from '@/services/people/get-invitation';
import { inviteToInstance, inviteToWork } from '@/services/people/invite';
import { listInvitations } from '@/services/people/list-invitations';
import { requireAct } from '@/services/people/require-act';
import { withdrawInvitation } from '@/services/people/withdraw-invitation';
import { aDatabase } from '../a-database';
import { aContext, aWork } from './a-person';

const database = await aDatabase();
const nobody = createContext(database, null);
const newcomer = (name: string) => ({ name, email: `${name}@example.org`, password: 'a long enough one' });
const in15Days = (context: Context): Context => ({
  ...context,
  now: () => new Date(Date.now() + 15 * 24 * 60 * 60 * 1000),
});

async function anInvitation(role: 'translator' | 'reviewer' = 'translator', languages: string[] | null = ['de']) {
  const owner = await aContext(database, { name: 'Olena' });
  const workId = await aWork(database, { members: [[owner, 'owner']] });
  return { owner, workId, ...(await inviteToWork(owner, { workId, role, languages, email: null })) };
}

describe('an invitation to a work', () => {
  test('lets a newcomer make an account, with the role it carries', async () => {
    const { token, workId } = await anInvitation();
    expect(await getInvitation(nobody, token)).toMatchObject({
      state: 'open',
      work: { id: workId, title: 'The Salt Ferry' },
      role: 'translator',
      languages: ['de'],
      invitedBy: 'Olena',
    });
    const accepted = await acceptInvitation(nobody, token, newcomer('Greta'));
    expect(accepted).toMatchObject({ workId, person: { name: 'Greta', instanceOwner: false } });
    await requireAct(createContext(database, accepted.person), workId, 'translate', 'de');
    expect(await getInvitation(nobody, token)).toMatchObject({ state: 'used' });
  });

  test('is accepted by someone with an account as well, whatever newcomer they claim to be', async () => {
    const { token, workId } = await anInvitation();
    const context = await aContext(database, { name: 'Mateo' });
    const { person } = await acceptInvitation(context, token, newcomer('Somebody else'));
    expect(person.id).toBe(context.person?.id);
    await requireAct(context, workId, 'translate', 'de');
  });

  test('adds to the roles that someone has, and takes none away', async () => {
    const { owner, token, workId } = await anInvitation('translator', ['de']);
    const context = await aContext(database);
    await acceptInvitation(context, token, null);
    for (const languages of [['ja', 'de'], null, ['fr']]) {
      const next = await inviteToWork(owner, { workId, role: 'translator', languages, email: null });
      await acceptInvitation(context, next.token, null);
    }
    const { memberships } = await requireAct(context, workId, 'translate', 'ar');
    expect(memberships).toEqual([{ role: 'translator', languages: null }]);
  });

  test('works once, also when two accept it at the same moment', async () => {
    const { token } = await anInvitation();
    const tries = await Promise.allSettled(
      ['Hana', 'Ivo', 'Jun'].map((name) => acceptInvitation(nobody, token, newcomer(name))),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const reasons = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason.reason] : []));
    expect(reasons).toEqual(['invitation-used', 'invitation-used']);
  });

  test('ends after two weeks', async () => {
    const { token, owner, workId } = await anInvitation();
    await expect(acceptInvitation(in15Days(nobody), token, newcomer('Karl'))).rejects.toMatchObject({
      reason: 'invitation-expired',
    });
    expect(await getInvitation(in15Days(nobody), token)).toMatchObject({ state: 'expired' });
    expect(await listInvitations(in15Days(owner), workId)).toEqual([]);
  });

  test('is listed for the owners until it is answered, and can be withdrawn', async () => {
    const { id, token, owner, workId } = await anInvitation();
    expect(await listInvitations(owner, workId)).toMatchObject([{ id, role: 'translator', invitedBy: 'Olena' }]);
    await withdrawInvitation(owner, { workId, invitationId: id });
    expect(await listInvitations(owner, workId)).toEqual([]);
    await expect(getInvitation(nobody, token)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('leaves no token in the database', async () => {
    const { token } = await anInvitation();
    const kept = JSON.stringify(await database.select().from(invitation));
    expect(kept).not.toContain(token);
  });

  test('is made by owners alone, for languages that are some', async () => {
    const { owner, workId } = await anInvitation();
    const wanted = { workId, role: 'translator', email: null } as const;
    const stranger = await aContext(database);
    await expect(inviteToWork(stranger, { ...wanted, languages: null })).rejects.toMatchObject({ code: 'not-found' });
    for (const languages of [[], ['klingonish']]) {
      await expect(inviteToWork(owner, { ...wanted, languages })).rejects.toMatchObject({ code: 'bad-request' });
    }
  });
});

describe('an invitation to the instance', () => {
  test('lets its bearer make an account and join nothing', async () => {
    const owner = await aContext(database, { instanceOwner: true });
    const { token } = await inviteToInstance(owner, 'lin@example.org');
    expect(await getInvitation(nobody, token)).toMatchObject({ work: null, role: null, email: 'lin@example.org' });
    expect(await acceptInvitation(nobody, token, newcomer('Lin'))).toMatchObject({ workId: null });
  });

  test("is made by the instance's owner alone", async () => {
    await expect(inviteToInstance(await aContext(database), null)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('does nothing for nobody', async () => {
    const owner = await aContext(database, { instanceOwner: true });
    const { token } = await inviteToInstance(owner, null);
    await expect(acceptInvitation(nobody, token, null)).rejects.toMatchObject({ code: 'sign-in-required' });
  });
});

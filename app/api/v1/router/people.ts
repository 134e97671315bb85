import { mailInvitation, mailReset, pageLink } from '@/app/people-mail';
import { beginSession, getAuth, keepSession, requireSession } from '@/services/auth';
import { acceptInvitation } from '@/services/people/accept-invitation';
import { changeInstance } from '@/services/people/change-instance';
import { changeMe } from '@/services/people/change-me';
import { changeMember, removeMember } from '@/services/people/change-member';
import { getInstance } from '@/services/people/get-instance';
import { getInvitation } from '@/services/people/get-invitation';
import { getMe } from '@/services/people/get-me';
import { inviteToInstance, inviteToWork } from '@/services/people/invite';
import { listInvitations } from '@/services/people/list-invitations';
import { listKeys } from '@/services/people/list-keys';
import { listMembers } from '@/services/people/list-members';
import { listPeople } from '@/services/people/list-people';
import { makeKey } from '@/services/people/make-key';
import { askReset, makeResetToken } from '@/services/people/make-reset-token';
import { removeKey } from '@/services/people/remove-key';
import { networkOf } from '@/services/people/request-address';
import { setUpInstance } from '@/services/people/set-up-instance';
import { signUp } from '@/services/people/sign-up';
import { withdrawInvitation } from '@/services/people/withdraw-invitation';
import { os, type RequestContext } from './base';

const done = { done: true } as const;

function setCookies({ resHeaders }: RequestContext, cookies: readonly string[]): void {
  for (const cookie of cookies) resHeaders?.append('set-cookie', cookie);
}

async function signIn(context: RequestContext, credentials: { email: string; password: string }): Promise<void> {
  setCookies(context, await beginSession(await getAuth(context.headers), context.headers, credentials));
}

export const people = os.people.router({
  me: os.people.me.handler(async ({ context }) => {
    const [person, instance] = await Promise.all([getMe(context), getInstance(context)]);
    if (person) setCookies(context, await keepSession(await getAuth(context.headers), context.headers));
    return { person, instance };
  }),
  changeMe: os.people.changeMe.handler(({ context, input }) => changeMe(context, input)),

  setUp: os.people.setUp.handler(async ({ context, input }) => {
    const owner = await setUpInstance(context, input);
    await signIn(context, input);
    return owner;
  }),
  changeInstance: os.people.changeInstance.handler(({ context, input }) => changeInstance(context, input)),
  signUp: os.people.signUp.handler(async ({ context, input }) => {
    const person = await signUp(context, input, networkOf(context.headers));
    await signIn(context, input);
    return person;
  }),
  list: os.people.list.handler(({ context }) => listPeople(context)),

  resetLink: os.people.resetLink.handler(async ({ context, input }) => {
    const auth = await getAuth(context.headers);
    await requireSession(auth, context.headers);
    const { token, expiresAt } = await makeResetToken(context, auth, input.userId);
    return { link: pageLink(context.headers, `reset-password/${token}`), expiresAt };
  }),
  askReset: os.people.askReset.handler(async ({ context, input }) => {
    const asked = await askReset(context, await getAuth(context.headers), input.email);
    // Not waited for: how long a letter takes would tell whether there is an account.
    if (asked) void mailReset(context.headers, asked);
    return done;
  }),

  keys: os.people.keys.handler(({ context }) => listKeys(context)),
  makeKey: os.people.makeKey.handler(async ({ context, input }) => {
    const auth = await getAuth(context.headers);
    const { id } = await requireSession(auth, context.headers);
    return makeKey(auth, id, input.name);
  }),
  removeKey: os.people.removeKey.handler(async ({ context, input }) => {
    await removeKey(context, input.keyId);
    return done;
  }),

  inviteToWork: os.people.inviteToWork.handler(async ({ context, input }) => {
    const invited = await inviteToWork(context, { ...input, email: input.email ?? null });
    return mailInvitation(context, invited, input.email);
  }),
  workInvitations: os.people.workInvitations.handler(({ context, input }) => listInvitations(context, input.workId)),
  withdrawInvitation: os.people.withdrawInvitation.handler(async ({ context, input }) => {
    await withdrawInvitation(context, input);
    return done;
  }),
  inviteToInstance: os.people.inviteToInstance.handler(async ({ context, input }) => {
    const invited = await inviteToInstance(context, input.email ?? null);
    return mailInvitation(context, invited, input.email);
  }),
  invitation: os.people.invitation.handler(({ context, input }) => getInvitation(context, input.token)),
  accept: os.people.accept.handler(async ({ context, input }) => {
    const accepted = await acceptInvitation(context, input.token, input.newcomer ?? null);
    if (!context.person && input.newcomer) await signIn(context, input.newcomer);
    return accepted;
  }),

  members: os.people.members.handler(({ context, input }) => listMembers(context, input.workId)),
  changeMember: os.people.changeMember.handler(async ({ context, input }) => {
    await changeMember(context, input);
    return done;
  }),
  removeMember: os.people.removeMember.handler(async ({ context, input }) => {
    await removeMember(context, input);
    return done;
  }),
});

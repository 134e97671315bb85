import { oc } from '@orpc/contract';
import { z } from 'zod';
import { passwordLength } from '@/core/work/password';
import { roles } from '@/core/work/role';
import { id, languageTag, membership, moment } from './shapes';

const name = z.string().trim().min(1).max(120);
const email = z.email().max(254);
const password = z.string().min(passwordLength.least).max(passwordLength.most);
const newcomer = z.object({ name, email, password });
const token = z.string().min(20).max(200);
const signUp = z.enum(['invitation', 'open']).describe('Who may make an account: those with an invitation, or anyone');

const person = z.object({ id, name, email, instanceOwner: z.boolean() });

const me = z.object({
  person: person.nullable(),
  instance: z.object({
    /** Nobody owns the instance yet: the next to set it up will. */
    fresh: z.boolean(),
    signUp,
    /** Whether the instance can send mail. */
    mail: z.boolean(),
  }),
});

const key = z.object({
  id,
  name: z.string(),
  start: z.string().describe('The first characters of the key'),
  createdAt: moment,
  lastUsedAt: moment.nullable(),
});
export type Key = z.infer<typeof key>;

const member = z.object({
  userId: id,
  name: z.string(),
  /** Shown to the owners of the work only. */
  email: z.string().nullable(),
  memberships: z.array(membership),
  joinedAt: moment,
});

const pending = z.object({
  id,
  role: z.enum(roles).nullable(),
  languages: z.array(languageTag).nullable(),
  email: z.string().nullable(),
  invitedBy: z.string(),
  createdAt: moment,
  expiresAt: moment,
});

const shownInvitation = z.object({
  state: z.enum(['open', 'used', 'expired']),
  work: z.object({ id, title: z.string(), author: z.string() }).nullable(),
  role: z.enum(roles).nullable(),
  languages: z.array(languageTag).nullable(),
  invitedBy: z.string(),
  email: z.string().nullable(),
  expiresAt: moment,
});
export type ShownInvitation = z.infer<typeof shownInvitation>;

const link = z.object({ link: z.url(), expiresAt: moment, mailed: z.boolean() });
const mailTo = z.object({ email: email.optional().describe('Also mailed there, where the instance can send mail') });
const workId = z.object({ workId: id });
const done = z.object({ done: z.literal(true) });

export const people = {
  me: oc
    .route({ method: 'GET', path: '/me', summary: 'Who is signed in, and how the instance is set', tags: ['people'] })
    .output(me),

  changeMe: oc
    .route({ method: 'PATCH', path: '/me', summary: 'Change your name', tags: ['people'] })
    .input(z.object({ name }))
    .output(person),

  setUp: oc
    .route({
      method: 'POST',
      path: '/instance/owner',
      summary: 'Make the first account, which owns the instance',
      description: 'Works once. Works that nobody owns become that person’s. Signs them in by a cookie.',
      tags: ['people'],
    })
    .input(newcomer)
    .output(person),

  changeInstance: oc
    .route({ method: 'PATCH', path: '/instance', summary: 'Set who may sign up', tags: ['people'] })
    .input(z.object({ signUp }))
    .output(me.shape.instance),

  signUp: oc
    .route({
      method: 'POST',
      path: '/people',
      summary: 'Make an account, where the instance is open',
      description: 'Signs you in by a cookie.',
      tags: ['people'],
    })
    .input(newcomer)
    .output(person),

  list: oc
    .route({
      method: 'GET',
      path: '/people',
      summary: 'Everyone with an account, for the instance’s owner',
      tags: ['people'],
    })
    .output(z.array(person.extend({ createdAt: moment }))),

  resetLink: oc
    .route({
      method: 'POST',
      path: '/people/{userId}/reset-link',
      summary: 'Make a link by which a person chooses a new password, for the instance’s owner',
      description: 'Needs a session: a key can’t open accounts.',
      tags: ['people'],
    })
    .input(z.object({ userId: id }))
    .output(link.omit({ mailed: true })),

  askReset: oc
    .route({
      method: 'POST',
      path: '/password-resets',
      summary: 'Have a link for a new password mailed to you',
      description: 'Answers alike whether or not there is such an account.',
      tags: ['people'],
    })
    .input(z.object({ email }))
    .output(done),

  keys: oc.route({ method: 'GET', path: '/me/keys', summary: 'Your API keys', tags: ['people'] }).output(z.array(key)),

  makeKey: oc
    .route({
      method: 'POST',
      path: '/me/keys',
      summary: 'Make an API key',
      description: 'The key is told once. Needs a session: a key can’t make keys.',
      tags: ['people'],
    })
    .input(z.object({ name: z.string().trim().min(1).max(60) }))
    .output(key.extend({ key: z.string() })),

  removeKey: oc
    .route({ method: 'DELETE', path: '/me/keys/{keyId}', summary: 'Delete an API key', tags: ['people'] })
    .input(z.object({ keyId: id }))
    .output(done),

  inviteToWork: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/invitations',
      summary: 'Make a link that lets its bearer join a work',
      tags: ['people'],
    })
    .input(workId.extend(membership.shape).extend(mailTo.shape))
    .output(link),

  workInvitations: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/invitations',
      summary: 'Invitations to a work that wait for an answer',
      tags: ['people'],
    })
    .input(workId)
    .output(z.array(pending)),

  withdrawInvitation: oc
    .route({
      method: 'DELETE',
      path: '/works/{workId}/invitations/{invitationId}',
      summary: 'Withdraw an invitation to a work',
      tags: ['people'],
    })
    .input(workId.extend({ invitationId: id }))
    .output(done),

  inviteToInstance: oc
    .route({
      method: 'POST',
      path: '/invitations',
      summary: 'Make a link that lets its bearer make an account, for the instance’s owner',
      tags: ['people'],
    })
    .input(mailTo)
    .output(link),

  invitation: oc
    .route({ method: 'GET', path: '/invitations/{token}', summary: 'What an invitation is to', tags: ['people'] })
    .input(z.object({ token }))
    .output(shownInvitation),

  accept: oc
    .route({
      method: 'POST',
      path: '/invitations/{token}/accept',
      summary: 'Accept an invitation',
      description: 'As the person signed in, or else with a new account, which signs you in by a cookie.',
      tags: ['people'],
    })
    .input(z.object({ token, newcomer: newcomer.optional() }))
    .output(z.object({ person, workId: id.nullable() })),

  members: oc
    .route({ method: 'GET', path: '/works/{workId}/members', summary: 'Who belongs to a work', tags: ['people'] })
    .input(workId)
    .output(z.array(member)),

  changeMember: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/members/{userId}',
      summary: 'Set the roles of a member',
      description: 'A work keeps at least one owner.',
      tags: ['people'],
    })
    .input(workId.extend({ userId: id, memberships: z.array(membership).min(1).max(roles.length) }))
    .output(done),

  removeMember: oc
    .route({
      method: 'DELETE',
      path: '/works/{workId}/members/{userId}',
      summary: 'Remove a member, or leave',
      description: 'What they wrote stays, with their name.',
      tags: ['people'],
    })
    .input(workId.extend({ userId: id }))
    .output(done),
};

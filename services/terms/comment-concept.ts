import { and, eq } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import { conceptComment } from '@/db/schema/glossary-history';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requirePerson } from '../people/require-person';
import { ServiceError } from '../service-error';
import { type ConceptPlace, getConcept } from './get-concept';
import { findConcept } from './read-concepts';
import { requireGlossary } from './require-glossary';

type CommentPlace = ConceptPlace & { readonly commentId: string };

/** Says something about a concept. The same comment id sent twice is stored once. */
export async function commentConcept(context: Context, input: CommentPlace & { readonly body: string }) {
  await requireGlossary(context, input, 'comment');
  const { id: userId } = requirePerson(context, 'comment');
  if (!(await findConcept(context.database, input))) throw new ServiceError('not-found', 'concept');
  const { commentId: id, glossaryId, conceptId, body } = input;
  await context.database
    .insert(conceptComment)
    .values({ id, glossaryId, conceptId, userId, body, createdAt: context.now() })
    .onConflictDoNothing();
  return getConcept(context, input);
}

/** Takes a comment away, or puts it back: its writer's act, or an owner's. */
export async function removeConceptComment(context: Context, input: CommentPlace & { readonly removed: boolean }) {
  const { memberships } = await requireGlossary(context, input, 'comment');
  await inTransaction(context.database, async (transaction) => {
    const isIt = and(eq(conceptComment.glossaryId, input.glossaryId), eq(conceptComment.id, input.commentId));
    const [found] = await transaction.select().from(conceptComment).where(isIt).for('update');
    if (found?.conceptId !== input.conceptId) throw new ServiceError('not-found', 'comment');
    if (found.userId !== context.person?.id && !mayAct(memberships, 'own')) {
      throw new ServiceError('forbidden', 'not-yours');
    }
    const removedAt = input.removed ? (found.removedAt ?? context.now()) : null;
    await transaction.update(conceptComment).set({ removedAt }).where(isIt);
  });
  return getConcept(context, input);
}

import { and, eq } from 'drizzle-orm';
import { type Act, type Membership, mayAct } from '@/core/work/role';
import { glossary, workGlossary } from '@/db/schema/glossary';
import { member } from '@/db/schema/work';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { listHidden } from './list-hidden';

export type GlossaryPlace = { readonly workId: string; readonly glossaryId: string };

/**
 * A glossary that a work uses, if the asker may see the work, and may do this in the glossary's home. Whoever may do something
 * in the home may do it in the glossary. `hidden` are the concepts that they aren't told of, since they only read.
 */
export async function requireGlossary(context: Context, place: GlossaryPlace, act: Act, language?: string) {
  const { memberships: here } = await requireAct(context, place.workId, 'read');
  if (!context.person && act !== 'read') throw new ServiceError('sign-in-required', act);
  const found = await findUsed(context, place);
  const memberships = await listMemberships(context, found.homeId);
  if (act !== 'read' && !mayAct(memberships, act, language)) throw new ServiceError('forbidden', act);
  const hidden = await listHidden(context, place.workId, [...here, ...memberships]);
  return { glossary: found, memberships, hidden };
}

async function findUsed({ database }: Context, { workId, glossaryId }: GlossaryPlace) {
  const [found] = await database
    .select({ glossary })
    .from(workGlossary)
    .innerJoin(glossary, eq(glossary.id, workGlossary.glossaryId))
    .where(and(eq(workGlossary.workId, workId), eq(workGlossary.glossaryId, glossaryId)));
  if (!found) throw new ServiceError('not-found', 'glossary');
  return found.glossary;
}

/** What the asker is in a work. */
export async function listMemberships({ database, person }: Context, workId: string): Promise<Membership[]> {
  if (!person) return [];
  return database
    .select({ role: member.role, languages: member.languages })
    .from(member)
    .where(and(eq(member.workId, workId), eq(member.userId, person.id)));
}

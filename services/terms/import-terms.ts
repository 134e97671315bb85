import { mayAct } from '@/core/work/role';
import type { Context } from '../context';
import { listEditions } from '../documents/get-document';
import { ServiceError } from '../service-error';
import { type BringTerms, bringTerms } from './bring-terms';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

/**
 * Brings the terms of a file into a glossary, for someone who may change it in all languages of its home. What can't be read, or is
 * in conflict and wasn't chosen, is named and left out.
 */
export async function importTerms(context: Context, input: BringTerms) {
  await requireImport(context, input);
  return bringTerms(context, input);
}

/** Throws unless someone may change a glossary in all languages of its home. */
export async function requireImport(context: Context, place: GlossaryPlace): Promise<void> {
  const { glossary, memberships } = await requireGlossary(context, place, 'review');
  for (const { language } of await listEditions(context.database, glossary.homeId)) {
    if (!mayAct(memberships, 'review', language)) throw new ServiceError('forbidden', 'review', { language });
  }
}

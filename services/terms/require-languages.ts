import { changedLanguages } from '@/core/terms/changed-languages';
import type { Concept } from '@/core/terms/concept';
import { type Act, type Membership, mayAct } from '@/core/work/role';
import type { Database, Transaction } from '@/db/client';
import { listEditions } from '../documents/get-document';
import { ServiceError } from '../service-error';

/**
 * Throws unless someone may change a concept so. In the languages that the glossary's home is translated into, it takes the right
 * in that language; for the rest of a concept, that in any.
 */
export async function requireLanguages(
  database: Database | Transaction,
  { homeId, memberships, act }: { homeId: string; memberships: readonly Membership[]; act: Act },
  before: Concept | null,
  after: Concept | null,
): Promise<void> {
  if (!mayAct(memberships, act)) throw new ServiceError('forbidden', act);
  const targets = new Set((await listEditions(database, homeId)).map(({ language }) => language));
  for (const language of changedLanguages(before, after)) {
    if (targets.has(language) && !mayAct(memberships, act, language)) {
      throw new ServiceError('forbidden', act, { language });
    }
  }
}

import type { Context } from '../context';
import { type AllowedWork, requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** The work, if the person may change its source, and nobody has locked that. */
export async function requireSource(context: Context, workId: string): Promise<AllowedWork> {
  const allowed = await requireAct(context, workId, 'change-source');
  if (allowed.work.sourceLocked) throw new ServiceError('conflict', 'source-locked');
  return allowed;
}

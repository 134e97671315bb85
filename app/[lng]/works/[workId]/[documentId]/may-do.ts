import type { Act } from '@/core/work/role';
import type { Context } from '@/services/context';
import { requireAct } from '@/services/people/require-act';
import { ServiceError } from '@/services/service-error';

export async function mayDo(context: Context, workId: string, act: Act): Promise<boolean> {
  try {
    await requireAct(context, workId, act);
    return true;
  } catch (error) {
    if (error instanceof ServiceError) return false;
    throw error;
  }
}

import type { Bench } from '@/api/contract/documents';
import type { BenchMode } from '@/components/bench/data/bench-place';
import type { Mode } from '@/components/shell/top-bar';
import { getT } from '@/i18n/server';
import type { Context } from '@/services/context';
import { mayDo } from './may-do';

const modes = ['translate', 'review', 'read'] as const;

/** What the person may do with a chapter in a language. */
export async function listModes(context: Context, bench: Bench, current: BenchMode): Promise<Mode[]> {
  const { t, lng } = await getT('bench');
  const path = `/${lng}/works/${bench.work.id}/${bench.document.id}`;
  const mayComment = await mayDo(context, bench.work.id, 'comment');
  const modeOf = (mode: (typeof modes)[number]) => ({
    href: `${path}/${mode}/${bench.language}`,
    label: t(`modes.${mode}`),
    current: mode === current,
  });
  return modes.filter((mode) => mode !== 'review' || mayComment).map(modeOf);
}

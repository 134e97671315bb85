import { Option } from 'commander';
import type { Split } from '@/core/format/block-span';
import { createSplit } from '@/core/format/create-split';
import { type SplitUnit, splitUnits } from '@/core/format/splitting';
import { readText } from './read-text';
import { UserError } from './user-error';

/** How the files of a side are split. */
export function splitOption(flags: string, description: string): Option {
  return new Option(flags, description).choices(splitUnits);
}

/** What cuts blocks as a person chose on the command line; without a unit, by the SRX file where there is one, else by sentence. */
export async function readSplit(
  { by, srx }: { readonly by?: SplitUnit | undefined; readonly srx?: string | undefined },
  language: string,
): Promise<Split> {
  const unit = by ?? (srx ? 'srx' : 'sentence');
  if (unit === 'srx' && !srx) throw new UserError('Splitting by SRX needs its rules: --srx FILE.');
  const file = srx && unit === 'srx' ? { name: srx, text: await readText(srx) } : null;
  const created = createSplit({ by: unit, srx: file }, { language });
  if ('split' in created) return created.split;
  const lines = created.problems.map(({ line, message }) => `${srx}:${line}: ${message}`);
  throw new UserError([...lines, 'Mend these lines of the SRX file, or take them out, and try again.'].join('\n'));
}

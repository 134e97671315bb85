import { createContext, Script } from 'node:vm';
import type { Split } from '@/core/format/block-span';
import { createSplit } from '@/core/format/create-split';
import type { SplitChoice } from '@/core/format/splitting';
import type { SplitOptions } from '@/core/segment/split-sentences';
import type { TextSpan } from '@/core/text/span';
import { ServiceError } from '../service-error';

/** What cuts blocks as a person chose. Throws with the lines of an SRX file that can't be used. */
export function requireSplit(choice: SplitChoice, options: SplitOptions): Split {
  if (choice.by === 'srx' && !choice.srx) throw new ServiceError('bad-request', 'srx-missing');
  const created = createSplit(choice, options);
  if ('problems' in created)
    throw new ServiceError('bad-request', 'bad-srx', { problems: created.problems.slice(0, 20) });
  const { split } = created;
  return choice.by === 'srx' && typeof split === 'function' ? withPatience(split) : split;
}

/** How long patterns that others wrote may look at one paragraph, in milliseconds. */
const patience = 1_000;

/** Ends a pattern that goes astray in a paragraph, as `(a+)+b` does, before it keeps the server from others. */
function withPatience(split: (text: string) => readonly TextSpan[]): Split {
  const call = { run: (): readonly TextSpan[] => [] };
  const within = createContext(call);
  const script = new Script('run()');
  return (text) => {
    call.run = () => split(text);
    try {
      return script.runInContext(within, { timeout: patience });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new ServiceError('bad-request', 'slow-srx', { paragraph: text.slice(0, 80) });
    }
  };
}

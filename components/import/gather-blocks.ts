import type { ReadBlock } from '@/core/format/document';
import { doubtfulCuts } from '@/core/format/doubtful-cuts';
import type { FoundDoubt } from '@/core/format/list-doubts';
import { countWords } from '@/core/text/count-words';
import type { BlocksRead } from './read-messages';

type Gathered = Pick<BlocksRead, 'blocks' | 'doubts' | 'words'>;

/** Gathers blocks with their words and doubts. The last added stays back until the next tells whether a quotation goes on. */
export function gatherBlocks(language: string) {
  let blocks: ReadBlock[] = [];
  let doubts: FoundDoubt[] = [];
  let words = 0;
  let count = 0;
  let last: ReadBlock | null = null;

  function settle(following: string) {
    if (!last) return;
    const { block } = last;
    doubts.push(...doubtfulCuts(block, { language, following }).map((doubt) => ({ ...doubt, block: count })));
    words += countWords(block.segments.join(''), language);
    blocks.push(last);
    count++;
    last = null;
  }

  function take(): Gathered {
    const taken = { blocks, doubts, words };
    blocks = [];
    doubts = [];
    words = 0;
    return taken;
  }

  return {
    add: (block: ReadBlock) => {
      settle(block.block.segments.join(''));
      last = block;
    },
    take,
    takeAll: () => {
      settle('');
      return take();
    },
  };
}

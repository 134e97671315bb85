import { describe, expect, it } from 'vitest';
import { gatherBlocks } from '@/components/import/gather-blocks';
import { formats } from '@/core/format/registry';
import { splitSentences } from '@/core/segment/split-sentences';

const text = 'He ran.\n\n“Wait. It is deep.\n\n“Run,” she said.\n\n“Go! I come.\n\nNobody came.';

function readText() {
  const split = (block: string) => splitSentences(block, { language: 'en' });
  return [...(formats[0]?.read(text, split) ?? [])];
}

describe('gatherBlocks', () => {
  it('tells of all blocks and words once, however often it is asked', () => {
    const blocks = readText();
    const gathered = gatherBlocks('en');
    const told = blocks.flatMap((block) => {
      gathered.add(block);
      return gathered.take();
    });
    told.push(gathered.takeAll());
    expect(told.flatMap((one) => one.blocks)).toEqual(blocks);
    expect(told.reduce((sum, one) => sum + one.words, 0)).toBe(14);
  });

  it('knows where a quotation goes on in the next block, and where it does not', () => {
    const gathered = gatherBlocks('en');
    const doubts = readText().flatMap((block) => {
      gathered.add(block);
      return gathered.take().doubts;
    });
    doubts.push(...gathered.takeAll().doubts);
    expect(doubts).toEqual([{ block: 3, segment: 0, doubt: 'open-quotation' }]);
  });
});

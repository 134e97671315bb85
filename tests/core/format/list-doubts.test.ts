import { describe, expect, it } from 'vitest';
import { applyCuts, type Cut } from '@/core/format/apply-cuts';
import { doubtfulCuts } from '@/core/format/doubtful-cuts';
import { type FoundDoubt, listDoubts } from '@/core/format/list-doubts';
import { formats } from '@/core/format/registry';
import { splitAtStops } from './split-at-stops';

const language = 'en';
const text = 'He ran. … She fell.\n\n“Wait. He ran.\n\nIt was approx. three miles.';
const at = (quote: string) => text.indexOf(quote);

function doubtsAfter(cuts: Cut[], kept: number[] = []): string[] {
  const read = [...(formats[0]?.read(text, splitAtStops) ?? [])];
  const found = read.flatMap(({ block }, place): FoundDoubt[] =>
    doubtfulCuts(block, { language, following: '' }).map((doubt) => ({ ...doubt, block: place })),
  );
  const corrected = [...applyCuts(read, cuts)];
  return listDoubts({ read, corrected, found, cuts, kept, language }).map(
    ({ offset, doubt }) => `${doubt} ${text.slice(offset, offset + 5)}`,
  );
}

describe('listDoubts', () => {
  it('places doubts in the text', () => {
    expect(doubtsAfter([])).toEqual(['short … She', 'open-quotation “Wait', 'small-letter three']);
  });

  it('doubts no longer what a person keeps', () => {
    expect(doubtsAfter([], [at('“Wait')])).toEqual(['short … She', 'small-letter three']);
  });

  it('doubts anew what a person corrects', () => {
    expect(doubtsAfter([{ kind: 'join', offset: at('…') }])).toEqual(['open-quotation “Wait', 'small-letter three']);
    expect(doubtsAfter([{ kind: 'split', offset: at('ran.\n\nIt') }])).toContain('open-quotation “Wait');
  });

  it('doubts no sentence that a person began', () => {
    expect(doubtsAfter([{ kind: 'split', offset: at('miles') }])).not.toContain('small-letter miles');
  });
});

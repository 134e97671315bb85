import { describe, expect, it } from 'vitest';
import { keepCut, placeCuts } from '@/core/format/keep-cuts';

const text = 'Ngt. Miller rang the bell. It means get up. Cold runs downhill.';
const at = (words: string, from = text) => from.indexOf(words);
const kept = keepCut(text, { offset: at('Miller'), kind: 'join' });

describe('placeCuts', () => {
  it('finds a cut again behind text that was put in', () => {
    const after = `A new beginning. ${text}`;
    expect(placeCuts(after, [kept])).toEqual([{ offset: at('Miller', after), kind: 'join' }]);
  });

  it('finds it where the words further away have changed', () => {
    const after = text.replace('Cold runs downhill', 'Cold air sinks').replace('bell', 'great bell');
    expect(placeCuts(after, [kept])).toEqual([{ offset: at('Miller', after), kind: 'join' }]);
  });

  it('leaves it out where its words are gone, or no longer say which place is meant', () => {
    expect(placeCuts('Nobody answers.', [kept])).toEqual([]);
    const twice = 'Ngt. Miller rang twice. Ngt. Miller rang once.';
    expect(placeCuts(twice, [{ kind: 'join', before: 'Then Ngt. ', after: 'Miller rang the bell' }])).toEqual([]);
  });

  it('lets the later of two cuts at one place hold', () => {
    expect(placeCuts(text, [kept, { ...kept, kind: 'split' }])).toEqual([{ offset: at('Miller'), kind: 'split' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { anchorAt } from '@/core/annotation/anchor';
import { findChangedStretches } from '@/core/annotation/changed-stretches';
import { type AnchoredText, followThroughTexts } from '@/core/annotation/follow-through-texts';
import { aRandom } from '../text/a-random';
import { followSomeEdits } from './edited-texts';
import { mark, marked } from './marked-text';

const strip = (text: string) => text.replace(/[<>]/g, '');

/** Texts by their ids, as `a The bell.`; one of those before has a marked phrase. The answer is the text that has it now. */
function follow(before: readonly string[], after: readonly string[]): string {
  const read = (written: string): AnchoredText => ({ id: written.slice(0, 1), text: strip(written.slice(2)) });
  const own = before.find((written) => written.includes('<')) ?? '';
  const { text, span } = marked(own.slice(2));
  const now = after.map(read);
  const followed = followThroughTexts(anchorAt(text, span), own.slice(0, 1), before.map(read), now);
  if (followed.kind === 'lost') return `lost ${followed.textId}`;
  const there = now.find((one) => one.id === followed.textId);
  return `${followed.textId} ${mark(there?.text ?? '', followed.anchor)}`;
}

describe('a note', () => {
  it.each([
    ['on a sentence that is edited', ['a The <bell> rang.'], ['a At six the <bell> rang twice.']],
    [
      'in the first half of what was split',
      ['a The <bell> rang. Nobody rose.'],
      ['a The <bell> rang. ', 'b Nobody rose.'],
    ],
    [
      'in the second half of what was split',
      ['a The bell rang. <Nobody> rose.'],
      ['a The bell rang. ', 'b <Nobody> rose.'],
    ],
    ['in the second half, where both are new', ['a Она сказала: <беджа>.'], ['b Она сказала: ', 'c <беджа>.']],
    [
      'on the first of two that were joined',
      ['a The <bell> rang.', 'b Nobody rose.'],
      ['a The <bell> rang. Nobody rose.'],
    ],
    ['on the second of two that were joined', ['a دقّ الجرس.', 'b لم ينهض <أحد>.'], ['a دقّ الجرس. لم ينهض <أحد>.']],
    [
      'on the second of two without spaces',
      ['a 鐘が鳴った。', 'b <誰も>起きなかった。'],
      ['a 鐘が鳴った。<誰も>起きなかった。'],
    ],
    ['joined to another and edited', ['a A bell.', 'b Nobody <rose> then.'], ['a A bell, and nobody <rose> then.']],
    [
      'on words that moved to the next sentence',
      ['a He rose and <said beja>.', 'b Then he sat.'],
      ['a He rose.', 'b Then he sat and <said beja>.'],
    ],
    [
      'on words that were parted, with most of them',
      ['a We ate <pears and bread>.'],
      ['a We ate pears ', 'b <and bread>.'],
    ],
  ])('stays on its words when it stands %s', (_, before, after) => {
    const [id] = after.find((written) => written.includes('<')) ?? '';
    expect(follow(before, after.map(strip))).toBe(`${id} ${after.find((written) => written.includes('<'))?.slice(2)}`);
  });

  it('is lost with its words, at the text that took their place', () => {
    expect(follow(['a The bell rang.', 'b <Nobody> rose.'], ['a The bell rang.', 'b All slept.'])).toBe('lost b');
    expect(follow(['a The <bell> rang.'], [])).toBe('lost null');
  });

  it('that was lost is found again when its words come back', () => {
    const { text, span } = marked('She said <beja> to him.');
    const anchor = anchorAt(text, span);
    const [now, gone] = [[{ id: 'a', text }], [{ id: 'a', text: 'She said nothing to him.' }]];
    expect(followThroughTexts(anchor, 'a', now, gone)).toMatchObject({ kind: 'lost', textId: 'a' });
    expect(followThroughTexts(anchor, 'a', gone, now)).toEqual({ kind: 'kept', textId: 'a', anchor });
  });

  it('that was lost isn’t found at its old place in the same word with other surroundings', () => {
    const anchor = anchorAt('Heda', { start: 0, end: 4 });
    const texts = ['Heda rose.', 'Slowly Heda rose.'].map((text) => [{ id: 'a', text }]);
    expect(followThroughTexts(anchor, 'a', texts[0] ?? [], texts[1] ?? [])).toMatchObject({ kind: 'lost', anchor });
  });

  it('is on a text that is known', () => {
    const anchor = anchorAt('bell', { start: 0, end: 4 });
    expect(() => followThroughTexts(anchor, 'b', [{ id: 'a', text: 'bell' }], [])).toThrow(RangeError);
  });

  it('never moves to words that aren’t its own, whatever is edited, split and joined', () => {
    const random = aRandom(Number(process.env.SEED ?? 2026));
    let right = 0;
    for (let run = 0; run < 400; run++) {
      const followed = followSomeEdits(random);
      if (followed?.verdict === 'wrong') expect.fail(`seed ${random.seed}: ${followed.told}`);
      if (followed?.verdict === 'right') right++;
    }
    expect(right, `seed ${random.seed}`).toBeGreaterThan(150);
  });
});

it('finds the stretches between texts that stayed', () => {
  const texts = (written: string) => written.split(' ').map((one) => ({ id: one.slice(0, 1), text: one }));
  const told = (before: string, after: string) =>
    findChangedStretches(texts(before), texts(after)).map((one) =>
      [one.before, one.after].map((side) => side.map(({ text }) => text).join(' ')).join(' → '),
    );
  expect(told('a b c d', 'a b2 c d')).toEqual(['b → b2']);
  expect(told('a b c d', 'a x y c')).toEqual(['b → x y', 'd → ']);
  expect(told('a b', 'a n b')).toEqual([]);
});

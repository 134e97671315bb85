import { describe, expect, it } from 'vitest';
import { anchorAt } from '@/core/annotation/anchor';
import { followAnchor } from '@/core/annotation/follow-anchor';
import { applyEdit, type TextEdit } from '@/core/annotation/text-edit';
import { aRandom } from '../text/a-random';
import { aNote, edited, firstOf, judge } from './edited-text';
import { mark, marked } from './marked-text';

function follow(before: string, after: string): string {
  const { text, span } = marked(before);
  const now = after.replace(/[<>]/g, '');
  const place = followAnchor(anchorAt(text, span), text, now);
  return place.kind === 'found' ? mark(now, place.span) : 'lost';
}

describe('followAnchor', () => {
  it.each([
    ['one change beside it', 'She said <beja> to him.', 'Softly she said <beja> to him.'],
    ['changes on both sides', 'She said <beja> to the Heda.', 'My mother said <beja> to the old Heda.'],
    ['the same word put in elsewhere', '<Oso> is us.', '<Oso> is us, and oso is all.'],
    ['a change far from a sign', 'Хеда ждал<…> ждал… и ушёл, как всегда.', 'Хеда ждал<…> ждал… и остался.'],
    ['a change inside it', 'Он взял <старую книгу> и ушёл.', 'Он взял <старую добрую книгу> и ушёл.'],
  ])('follows the words through %s', (_, before, after) => {
    expect(follow(before, after)).toBe(after);
  });

  it.each([
    [
      'a word of it stood elsewhere in what was taken out',
      'One <bell was silent>, and the old cook was late.',
      'One <bell> was late.',
    ],
    ['such a word is its own wherever it stood', 'He <was thin and was silent>.', 'He <was silent>.'],
  ])('keeps what is surely its own when %s', (_, before, after) => {
    expect(follow(before, after)).toBe(after);
  });

  it.each([
    [
      'one of two same words was taken out with what stood between them',
      'The white <whale> saw the men in the boat, and no other whale was ever so near.',
      'The white whale was ever so near.',
    ],
    [
      'the same word may have come from behind it',
      'и <молчал> слово, не молчал не так долго, как ждали холода.',
      'и молчал не слово, а долго.',
    ],
    [
      'the same word may have come from before it',
      'Nobody saw the bell, and so we rang the <bell>.',
      'We saw the bell.',
    ],
    [
      'what was left on both sides makes its words anew',
      'It was a thin winter, and we drank thin <winter milk>, or sold milk to nobody.',
      'It was a thin winter milk to nobody.',
    ],
  ])('is lost when %s', (_, before, after) => {
    expect(follow(before, after)).toMatch(/^lost/);
  });

  it('is lost when its words were exchanged for others', () => {
    expect(follow('She said <beja> to him.', 'She said nothing to him.')).toBe('lost');
  });

  it('never moves to words that aren’t its own, wherever what was taken out may have stood', () => {
    const random = aRandom();
    let kept = 0;
    for (let round = 0; round < 5_000; round++) {
      const words = Array.from({ length: 12 }, () =>
        random.pick(['milk', 'bell', 'whale', 'winter', 'harbour', 'said']),
      );
      const text = words.join(' ');
      const note = aNote(random, text, ' ');
      const [from = 0, to = 0] = [random.below(12), random.below(12)].sort((a, b) => a - b);
      if (!note || from === to) continue;
      const after = words.toSpliced(from, to - from).join(' ');
      const place = followAnchor(anchorAt(text, note), text, after);
      if (place.kind === 'lost') continue;
      kept++;
      const isWrong = listRemovals(text, after).some(
        (way) => judge(text, note, edited(firstOf(text), way), place.span) === 'wrong',
      );
      if (isWrong) expect.fail(`seed ${random.seed}: ${mark(text, note)} became ${mark(after, place.span)}`);
    }
    expect(kept, `seed ${random.seed}`).toBeGreaterThan(2_000);
  });
});

/** Each stretch whose removal makes one text of the other. */
function listRemovals(text: string, after: string): TextEdit[] {
  const length = text.length - after.length;
  return Array.from({ length: after.length + 1 }, (_, start) => ({ start, end: start + length, text: '' })).filter(
    (edit) => applyEdit(text, edit) === after,
  );
}

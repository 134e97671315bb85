import { describe, expect, it } from 'vitest';
import { anchorAt } from '@/core/annotation/anchor';
import { followAnchor } from '@/core/annotation/follow-anchor';
import { mark, marked } from './marked-text';

describe('followAnchor', () => {
  it.each([
    ['one change beside it', 'She said <beja> to him.', 'Softly she said <beja> to him.'],
    ['changes on both sides', 'She said <beja> to the Heda.', 'My mother said <beja> to the old Heda.'],
    ['the same word put in elsewhere', '<Oso> is us.', '<Oso> is us, and oso is all.'],
    ['a change inside it', 'Он взял <старую книгу> и ушёл.', 'Он взял <старую добрую книгу> и ушёл.'],
  ])('follows the words through %s', (_, before, after) => {
    const { text, span } = marked(before);
    const now = marked(after);
    const place = followAnchor(anchorAt(text, span), text, now.text);
    expect(place.kind === 'found' && mark(now.text, place.span)).toBe(after);
  });

  it('is lost when its words were exchanged for others', () => {
    const { text, span } = marked('She said <beja> to him.');
    expect(followAnchor(anchorAt(text, span), text, 'She said nothing to him.').kind).toBe('lost');
  });
});

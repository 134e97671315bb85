import { describe, expect, it } from 'vitest';
import { type BodyPart, parseNoteBody, plainNoteBody } from '@/core/annotation/parse-note-body';
import { safeAddress } from '@/core/annotation/safe-address';

/** The body as tags. */
function write(parts: readonly BodyPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'code') return `<code>${part.text}</code>`;
      const text = part.stretches
        .map(({ text, em, strong }) => `${em ? '<em>' : ''}${strong ? '<strong>' : ''}${text}`)
        .join('|');
      if (part.kind === 'link') return `<a ${part.address}>${text}</a>`;
      return part.kind === 'foreign' ? `<i ${part.language}>${text}</i>` : text;
    })
    .join('');
}

describe('the body of a note', () => {
  it.each([
    ['emphasis', 'A *beja* is **not** _asked_.', 'A |<em>beja| is |<strong>not| |<em>asked|.'],
    ['code', 'Written `*beja*`, ``a`b``.', 'Written <code>*beja*</code>, <code>a`b</code>.'],
    ['a link', 'See [the *book*](https://example.org/a).', 'See <a https://example.org/a>the |<em>book</a>.'],
    ['a relative link', '[3.15](../3#s15)', '<a ../3#s15>3.15</a>'],
    ['an address', '<https://example.org>', '<a https://example.org>https://example.org</a>'],
    [
      'a line of an invented language',
      '[Yu gonplei ste odon]{lang=art-x-trigedas}.',
      '<i art-x-trigedas>Yu gonplei ste odon</i>.',
    ],
    [
      'a language inside emphasis',
      '*say [beja]{lang=art-x-trigedas} twice*',
      '<em>say <i art-x-trigedas><em>beja</i><em> twice',
    ],
    ['Arabic', 'تعني **بيجا** «من فضلك».', 'تعني |<strong>بيجا| «من فضلك».'],
    ['Japanese', '「**ベジャ**」は「どうか」。', '「|<strong>ベジャ|」は「どうか」。'],
    [
      'plain signs',
      String.raw`\*not\*, \[not](x), 2 * 3 * 4, snake_case_word`,
      '*not|*, [not](x), 2 * 3 * 4, snake_case_word',
    ],
    ['an open mark', 'an *open mark', 'an *open mark'],
    ['no language', '[beja]{lang=english-of-old}', '[beja]{lang=english-of-old}'],
  ])('may hold %s', (_, body, written) => {
    expect(write(parseNoteBody(body))).toBe(written);
  });

  it('leads nowhere but to pages', () => {
    for (const address of ['javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x', '//evil.example']) {
      expect(safeAddress(address), address).toBeNull();
      expect(parseNoteBody(`[x](${address})`).every((part) => part.kind === 'text')).toBe(true);
    }
    expect(safeAddress('java\nscript:x')).toBeNull();
    for (const address of ['https://a.example', 'HTTP://a.example', '/works/1', '#a:b', '../a?b=c:d', 'notes']) {
      expect(safeAddress(address), address).toBe(address);
    }
  });

  it('says the same without its marks', () => {
    expect(plainNoteBody('A *beja*, [please]{lang=en}, `x` [here](/a).')).toBe('A beja, please, x here.');
  });
});

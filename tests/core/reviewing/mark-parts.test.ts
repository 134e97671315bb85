import { describe, expect, it } from 'vitest';
import { type Mark, markParts } from '@/core/reviewing/mark-parts';

/** `+added+`, `-removed-`; marked pieces in brackets with their ids, and a letter after the piece that a mark ends with. */
function draw(parts: Parameters<typeof markParts>[0], marks: Mark[]): string {
  return markParts(parts, marks)
    .map(({ kind, text, marks: ids, ends }) => {
      const sign = { same: '', added: '+', removed: '-' }[kind];
      const piece = `${sign}${text}${sign}`;
      return (ids.length > 0 ? `<${ids.join()}:${piece}>` : piece) + ends.map((id) => `^${id}`).join('');
    })
    .join('|');
}

const markOn = (text: string, quote: string, id = 'a'): Mark => {
  const start = text.indexOf(quote);
  return { id, start, end: start + quote.length };
};

describe('notes on a compared text', () => {
  const parts = [
    { kind: 'same', text: 'una cosa que ' },
    { kind: 'added', text: 'ya ' },
    { kind: 'same', text: 'ha sido contada.' },
  ] as const;
  const text = 'una cosa que ya ha sido contada.';

  it('run on through what was added', () => {
    expect(draw(parts, [markOn(text, 'ya ha sido contada')])).toBe('una cosa que |<a:+ya +>|<a:ha sido contada>^a|.');
  });

  it('may lie within one another', () => {
    expect(draw(parts, [markOn(text, 'ha sido contada'), markOn(text, 'sido', 'b')])).toBe(
      'una cosa que |+ya +|<a:ha >|<a,b:sido>^b|<a: contada>^a|.',
    );
  });

  it('count no removed words, and hold those that stood within', () => {
    const replaced = [
      { kind: 'same', text: 'الهيدا ' },
      { kind: 'removed', text: 'سقط' },
      { kind: 'added', text: 'وقع' },
      { kind: 'same', text: ' هنا' },
    ] as const;
    expect(draw(replaced, [markOn('الهيدا وقع هنا', 'وقع')])).toBe('الهيدا |-سقط-|<a:+وقع+>^a| هنا');
    expect(draw(replaced, [markOn('الهيدا وقع هنا', 'الهيدا وقع')])).toBe('<a:الهيدا >|<a:-سقط->|<a:+وقع+>^a| هنا');
  });

  it('leave a text as it is where there are none', () => {
    expect(draw(parts, [])).toBe('una cosa que |+ya +|ha sido contada.');
  });
});

import { describe, expect, it } from 'vitest';
import { proposeAbout } from '@/core/format/propose-about';
import { formatOf } from '@/core/format/registry';
import { splitAtStops } from './split-at-stops';

function propose(fileName: string, text: string) {
  const format = formatOf(fileName, text);
  if (!format) throw new RangeError(`no format for ${fileName}`);
  return proposeAbout([...format.read(text, splitAtStops)], fileName);
}

describe('proposeAbout', () => {
  it('takes title and author from front matter', () => {
    const text = '---\ntitle: "The Bell: a story"\nauthor: Ana Reyes\n---\n\n# One\n\nIt rang.\n';
    expect(propose('bell.md', text)).toEqual({ title: 'The Bell: a story', author: 'Ana Reyes' });
  });

  it.each([
    ['a heading above all chapters', 'b.md', '# The *Bell*\n\n## One\n\nIt rang.\n\n## Two\n\nIt stopped.', 'The Bell'],
    ['the name, where headings are chapters', 'the-bell.md', '# One\n\nIt rang.\n\n# Two\n\nIt stopped.', 'The bell'],
    ['a short first line', 'b.txt', 'The Bell\n\nIt rang.', 'The Bell'],
    ['a short first line in Arabic', 'b.txt', 'كتاب الصقيع\n\nقرع الجرس.', 'كتاب الصقيع'],
    ['the name, where the first line is a sentence', 'the_bell.txt', 'It rang.\n\nIt stopped.', 'The bell'],
    ['the name, where it begins with a chapter', 'bell.txt', 'Chapter 1\n\nIt rang.', 'Bell'],
    ['the name of a text of one line', 'note.txt', 'The Bell', 'Note'],
  ])('proposes %s', (_, fileName, text, title) => {
    expect(propose(fileName, text).title).toBe(title);
  });
});

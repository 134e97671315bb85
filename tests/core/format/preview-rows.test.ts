import { describe, expect, it } from 'vitest';
import { createPreviewRows, type PreviewRow } from '@/core/format/preview-rows';
import { formats } from '@/core/format/registry';
import { splitAtStops } from './split-at-stops';

const chaptersText = '# Bell\n\nIt rang. It stopped.\n\n* * *\n\nNobody came.\n\n# Rope\n\nسقطت. ثم قامت.\n';

function rowsOf(text: string) {
  const markdown = formats.find(({ id }) => id === 'markdown');
  if (!markdown) throw new RangeError('no Markdown');
  return createPreviewRows([...markdown.read(text, splitAtStops)]);
}

function told(row: PreviewRow | null): string {
  if (row === null) return 'none';
  if (row.kind === 'chapter') return `# ${row.title}`;
  return row.kind === 'between' ? `~ ${row.text}` : `${row.document + 1}.${row.number} ${row.text.trim()}`;
}

describe('createPreviewRows', () => {
  it('lists chapters, sentences numbered in their chapter, and what stands between', () => {
    const rows = rowsOf(chaptersText);
    expect(Array.from({ length: rows.length }, (_, row) => told(rows.at(row)))).toEqual([
      '# Bell',
      '1.1 Bell',
      '1.2 It rang.',
      '1.3 It stopped.',
      '~ * * *',
      '1.4 Nobody came.',
      '# Rope',
      '2.1 Rope',
      '2.2 سقطت.',
      '2.3 ثم قامت.',
    ]);
    expect(rows.chapters).toEqual([
      { title: 'Bell', row: 0, sentences: 4, blocks: 3 },
      { title: 'Rope', row: 6, sentences: 3, blocks: 2 },
    ]);
  });

  it('has no line for the chapter of a text that has only one', () => {
    expect(told(rowsOf('It rang. It stopped.').at(0))).toBe('1.1 It rang.');
  });

  it('places each sentence in the text', () => {
    const rows = rowsOf(chaptersText);
    for (let row = 0; row < rows.length; row++) {
      const sentence = rows.at(row);
      if (sentence?.kind !== 'sentence') continue;
      expect(chaptersText.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(rows.find(sentence.start)).toBe(row);
      expect(rows.find(sentence.end - 1)).toBe(row);
    }
  });

  it('finds the sentence next to what is no sentence', () => {
    const rows = rowsOf(chaptersText);
    const near = (mark: string) => told(rows.at(rows.find(chaptersText.indexOf(mark)) ?? -1));
    expect(near('# Bell')).toBe('1.1 Bell');
    expect(near('* * *')).toBe('1.4 Nobody came.');
    expect(told(rows.at(rows.find(9999) ?? -1))).toBe('2.3 ثم قامت.');
    expect(near('\n\nNobody')).toBe('1.4 Nobody came.');
  });

  it('has nothing to find in a text without sentences', () => {
    expect(rowsOf('* * *\n').find(0)).toBeNull();
    expect(createPreviewRows([]).at(0)).toBeNull();
  });
});

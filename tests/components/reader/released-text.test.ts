import { describe, expect, it } from 'vitest';
import type { Reading } from '@/api/contract/documents';
import type { PageNote } from '@/components/reader/notes/page-note';
import { takeText } from '@/components/reader/released-text';
import type { TextAsked } from '@/components/reader/write-text';

type Release = { readonly number: number } | null;

function asked(text: string, releases: readonly Release[], changes: Partial<TextAsked> = {}): TextAsked {
  const target = { segmentIds: ['s1'], text, versionId: 'v1', contributorId: 'c1' };
  const [own, ...beside] = releases.map((release, at) => ({ edition: { id: `e${at}` }, release }));
  const reading = {
    work: { language: 'en' },
    document: { id: 'd1' },
    language: 'es',
    blocks: [
      {
        id: 'b1',
        kind: 'paragraph',
        level: null,
        segments: [{ id: 's1', number: 1, text: 'One note.' }],
        targets: [target],
      },
    ],
    ...own,
    columns: beside.map((column) => ({ language: 'de', targets: [target], ...column })),
  } as unknown as Reading;
  return {
    reading,
    notes: [],
    lines: [],
    mode: 'facing',
    lineView: 'plain',
    words: { gap: 'no text', note: 'Note' },
    ...changes,
  };
}

const note = {
  id: 'n1',
  page: 'target',
  segmentIds: ['s1'],
  span: { start: 0, end: 3 },
  marker: 'a',
  isRepeat: false,
} as unknown as PageNote;

describe('takeText', () => {
  it('writes what is released once', () => {
    const releases = [{ number: 1 }, { number: 4 }];
    expect(takeText(asked('Una nota.', releases))).toBe(takeText(asked('Una nota.', releases)));
    expect(takeText(asked('Una nota.', releases)).text.html).toContain('Una nota.');
  });

  it('writes a working text anew, also one beside a release', () => {
    expect(takeText(asked('Una nota.', [null])).text.html).toContain('Una nota.');
    expect(takeText(asked('Otra nota.', [null])).text.html).toContain('Otra nota.');
    expect(takeText(asked('Una nota.', [{ number: 2 }, null])).text.html).toContain('Una nota.');
    expect(takeText(asked('Otra nota.', [{ number: 2 }, null])).text.html).toContain('Otra nota.');
  });

  it('tells one release from another, and what stands in the text besides', () => {
    const plain = takeText(asked('Una nota.', [{ number: 5 }]));
    expect(takeText(asked('Otra nota.', [{ number: 6 }])).text.html).toContain('Otra nota.');
    const noted = takeText(asked('Una nota.', [{ number: 5 }], { notes: [note] }));
    expect(noted.text.html).toContain('data-note="a"');
    expect(plain.text.html).not.toContain('data-note');
    expect(takeText(asked('Una nota.', [{ number: 5 }], { mode: 'interleaved' })).layout).toBe('interleaved');
  });
});

import { describe, expect, it } from 'vitest';
import { applyCuts, type Cut } from '@/core/format/apply-cuts';
import { gatherDocuments } from '@/core/format/document';
import { formats } from '@/core/format/registry';
import { joinDocuments } from '@/core/format/serialize-documents';
import { aRandom } from '../text/a-random';
import { splitAtStops } from './split-at-stops';

/** `|` marks where a person splits, `&` where the person joins. */
function correct(marked: string): { text: string; segments: string[][] } {
  const cuts: Cut[] = [];
  const text = marked.replace(/[|&]/g, (mark, at: number) => {
    cuts.push({ offset: at - cuts.length, kind: mark === '|' ? 'split' : 'join' });
    return '';
  });
  const blocks = [...applyCuts(readText(text), cuts)];
  return { text, segments: blocks.map(({ block }) => block.segments.map((segment) => segment.trimEnd())) };
}

function readText(text: string) {
  const [plainText] = formats;
  if (!plainText) throw new RangeError('no formats');
  return [...plainText.read(text, splitAtStops)];
}

describe('applyCuts', () => {
  it.each([
    ['begins a sentence where a person splits', '“Wait,” |he said. He ran.', [['“Wait,”', 'he said.', 'He ran.']]],
    ['joins two sentences of a paragraph', 'She knew Dr. &Vega. He ran.', [['She knew Dr. Vega.', 'He ran.']]],
    ['begins the sentence after the white space at a split', 'Wait|  here now.', [['Wait', 'here now.']]],
    ['makes no sentence of white space alone', 'He ran.|  She fell.', [['He ran.', 'She fell.']]],
    ['splits after the last join as after any', 'He &ran. &So|on. Now.', [['He ran. So', 'on.', 'Now.']]],
    ['leaves paragraphs apart', 'He ran.\n\n&She fell.', [['He ran.'], ['She fell.']]],
    ['splits Arabic', 'قال لها |انتظري. ثم ركض.', [['قال لها', 'انتظري.', 'ثم ركض.']]],
    ['splits Japanese, where no space parts words', '待てと|言った。走った。', [['待てと', '言った。', '走った。']]],
    ['never cuts a character of two units in half', 'He ran \ud83d|\ude00 away.', [['He ran 😀 away.']]],
    ['takes a split away that was joined again', 'He |&ran.', [['He ran.']]],
    [
      'splits a heading and a list, as a person may',
      'Chapter 1: |The Bell\n\nIt rang.',
      [['Chapter 1:', 'The Bell'], ['It rang.']],
    ],
  ])('%s', (_, marked, segments) => {
    expect(correct(marked).segments).toEqual(segments);
  });

  it('gives blocks without a cut back as they are', () => {
    const blocks = readText('He ran.\n\nShe fell. So be it.');
    const corrected = [...applyCuts(blocks, [{ offset: 'He ran.\n\nShe fell. '.length, kind: 'join' }])];
    expect(corrected[0]).toBe(blocks[0]);
    expect(corrected[1]).not.toBe(blocks[1]);
  });

  const random = aRandom();
  it(`keeps every character of the text under any cuts (SEED=${random.seed})`, () => {
    const words = ['He ran.', ' ', '\n\n', 'سقطت. ', '走った。', '“No!” ', '😀 ', 'e\u0301', '* * *', '\r\n'];
    for (let round = 0; round < 300; round++) {
      const text = random.list(12, () => random.pick(words)).join('');
      const cuts = random
        .list(8, (): Cut => ({ offset: random.below(text.length + 3), kind: random.pick(['split', 'join']) }))
        .sort((a, b) => a.offset - b.offset);
      const documents = gatherDocuments(applyCuts(readText(text), cuts));
      expect(joinDocuments(documents)).toBe(text);
      const segments = documents.flatMap(({ blocks }) => blocks.flatMap((block) => block.segments));
      expect(segments.filter((segment) => segment.trim() === '')).toEqual([]);
    }
  });
});

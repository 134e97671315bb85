import { describe, expect, it } from 'vitest';
import { decodeText } from '@/core/format/decode-text';
import { encodeText, type TextEncoding } from '@/core/format/encode-text';
import { aRandom } from '@/tests/core/text/a-random';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const prose = {
  English: 'The clock struck thirteen. Nobody looked up.\n',
  French: 'L’horloge sonna treize coups… Où est-elle ? — « Là-bas », dit-il. Ça coûte 3 €.\n',
  Russian: 'Часы пробили тринадцать. Никто не поднял головы.\n',
  Arabic: 'دقّت الساعة ثلاث عشرة. لم يرفع أحد رأسه.\n',
  Hindi: 'घड़ी ने तेरह बजाए। किसी ने सिर नहीं उठाया।\n',
  Japanese: '時計が十三を打った。顔を上げる者はいなかった。',
};

describe('decodeText', () => {
  it.each(Object.entries(prose))(
    'reads %s in UTF-8 and in UTF-16 of both byte orders, with and without a mark',
    (_, text) => {
      const encodings: TextEncoding[] = ['utf-8', 'utf-16le', 'utf-16be'];
      for (const encoding of encodings) {
        for (const bom of [true, false]) {
          const bytes = encodeText(text, encoding, bom);
          expect(decodeText(bytes)).toEqual({ text, encoding, bom });
        }
      }
    },
  );

  it('reads Windows-1252 with its quotes, dashes and euro sign', () => {
    const bytes = bytesOf('\x93O\xf9 est-elle\x85\x94 \x96 3 \x80');
    expect(decodeText(bytes)).toEqual({ text: '“Où est-elle…” – 3 €', encoding: 'windows-1252', bom: false });
    expect(decodeText(encodeText(prose.French, 'windows-1252', false))).toMatchObject({ text: prose.French });
  });

  it('leaves every character in its place: form feeds, line ends, a second byte order mark', () => {
    const text = '\ufeffOne\r\n\fTwo\rThree\n\n';
    expect(decodeText(encodeText(text, 'utf-8', true))).toEqual({ text, encoding: 'utf-8', bom: true });
  });

  it('tells a broken UTF-8 text from one in Windows-1252', () => {
    const whole = utf8('Часы пробили.');
    const broken = whole.with(4, 0x20);
    expect(decodeText(broken)).toEqual({ problem: { code: 'broken-encoding', encoding: 'utf-8', offset: 5 } });
    expect(decodeText(whole.subarray(0, 7))).toMatchObject({ problem: { code: 'broken-encoding', offset: 6 } });
    expect(decodeText(bytesOf('Ou CAF\xc9\x94, d\xe9j\xe0'))).toMatchObject({ encoding: 'windows-1252' });
  });

  it('says where a marked text breaks', () => {
    expect(decodeText(bytesOf('\xef\xbb\xbfab\xff'))).toMatchObject({
      problem: { code: 'broken-encoding', offset: 5 },
    });
    expect(decodeText(bytesOf('\xff\xfea\0\0\xd8b\0'))).toMatchObject({
      problem: { code: 'broken-encoding', offset: 4 },
    });
    expect(decodeText(bytesOf('\xff\xfea\0b'))).toMatchObject({ problem: { code: 'broken-encoding', offset: 4 } });
  });

  it('asks for UTF-8 where letters beyond ASCII prevail: Cyrillic, Japanese and Chinese in older encodings', () => {
    const windows1251 = bytesOf('\xd7\xe0\xf1\xfb \xef\xf0\xee\xe1\xe8\xeb\xe8.');
    const shiftJis = bytesOf('\x8e\x9e\x8cv\x82\xaa\x96\xc2\x82\xc1\x82\xbd\x81B');
    const gbk = bytesOf('\xca\xb1\xd6\xd3\xcf\xec\xc1\xcb\xa1\xa3');
    for (const bytes of [windows1251, shiftJis, gbk]) {
      expect(decodeText(bytes)).toMatchObject({ problem: { code: 'unknown-encoding' } });
    }
  });

  it.each([
    ['an empty file', '', { code: 'empty' }],
    ['a byte order mark alone', '\xef\xbb\xbf', { code: 'empty' }],
    ['an EPUB', 'PK\x03\x04\x14\0\0\0\0\0mimetypeapplication/epub+zip', { code: 'zip', holds: 'epub' }],
    ['a Word document', 'PK\x03\x04\x14\0\0\0\0\0[Content_Types].xml', { code: 'zip', holds: 'docx' }],
    ['an archive', 'PK\x03\x04\x14\0\0\0\0\0photos/', { code: 'zip', holds: 'other' }],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', { code: 'pdf' }],
    ['rich text', '{\\rtf1\\ansi The clock}', { code: 'rtf' }],
    ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', { code: 'doc' }],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', { code: 'binary', offset: 6 }],
    ['a text with a zero in it', 'The clock\0struck', { code: 'binary', offset: 9 }],
  ])('recognises %s by its bytes, whatever its name', (_, bytes, problem) => {
    expect(decodeText(bytesOf(bytes))).toEqual({ problem });
  });

  const random = aRandom();
  it(`is undone by encodeText for any bytes that it takes (seed ${random.seed})`, () => {
    let taken = 0;
    for (let run = 0; run < 5000; run++) {
      const bytes = Uint8Array.from(
        random.list(12, () => (random.below(3) === 0 ? random.below(256) : 32 + random.below(95))),
      );
      const decoded = decodeText(bytes);
      if ('problem' in decoded) continue;
      taken++;
      expect(encodeText(decoded.text, decoded.encoding, decoded.bom)).toEqual(bytes);
    }
    expect(taken).toBeGreaterThan(1000);
  });
});

describe('encodeText', () => {
  it('refuses what the encoding lacks, and names it', () => {
    expect(() => encodeText('déjà Хеда', 'windows-1252', false)).toThrow(/Х.*offset 5/);
    expect(() => encodeText('half \ud83d', 'utf-8', false)).toThrow(RangeError);
  });
});

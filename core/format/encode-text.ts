export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The bytes that stand before a text to tell its encoding. */
export const byteOrderMarks: Record<TextEncoding, readonly number[]> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'windows-1252': [],
};

// Characters of the bytes 0x80 to 0x9F; the others have the number of their byte. A space marks the five without a character.
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const bytesOf1252 = new Map(
  [...windows1252].flatMap((character, at) => (character === ' ' ? [] : [[character, 0x80 + at]])),
);

/** The character of a byte in Windows-1252; null for the five bytes that have none. */
export function windows1252Character(byte: number): string | null {
  if (byte < 0x80 || byte > 0x9f) return String.fromCharCode(byte);
  const character = windows1252.charAt(byte - 0x80);
  return character === ' ' ? null : character;
}

/**
 * The bytes of a text: undoes `decodeText`. Throws a RangeError at a character that the encoding lacks, and at half of a
 * surrogate pair.
 */
export function encodeText(text: string, encoding: TextEncoding, bom: boolean): Uint8Array {
  if (!text.isWellFormed()) throw new RangeError('The text holds half of a surrogate pair.');
  const mark = bom ? byteOrderMarks[encoding] : [];
  const body = encodeBody(text, encoding);
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

function encodeBody(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function encodeWindows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? unit : bytesOf1252.get(text.charAt(at));
    if (byte === undefined) throw new RangeError(`Windows-1252 has no “${text.charAt(at)}” (offset ${at}).`);
    bytes[at] = byte;
  }
  return bytes;
}

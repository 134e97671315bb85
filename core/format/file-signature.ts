import type { DecodeProblem } from '@/core/format/decode-problem';

/** Whether bytes begin with others, or with the bytes of an ASCII text. */
export function startsWith(bytes: Uint8Array, start: readonly number[] | string): boolean {
  const wanted = typeof start === 'string' ? [...start].map((character) => character.charCodeAt(0)) : start;
  return wanted.every((byte, at) => bytes[at] === byte);
}

/** Files of other kinds that would pass, or be told of badly, by their control bytes alone. */
export function findSignature(bytes: Uint8Array): DecodeProblem | null {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'))
    return { code: 'zip', holds: zipContents(bytes) };
  if (startsWith(bytes, '%PDF-')) return { code: 'pdf' };
  if (startsWith(bytes, '{\\rtf')) return { code: 'rtf' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return { code: 'doc' };
  if (startsWith(bytes, [0x1f, 0x8b])) return { code: 'gzip' };
  return null;
}

/** EPUB and ODT name themselves in their first entry; the folder `word/` is Word's. */
function zipContents(bytes: Uint8Array): 'epub' | 'docx' | 'odt' | 'other' {
  const head = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  if (head.includes('application/epub+zip')) return 'epub';
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  return head.includes('word/') || head.includes('[Content_Types].xml') ? 'docx' : 'other';
}

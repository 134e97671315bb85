import { type TextEncoding, windows1252Character } from '@/core/format/encode-text';

/** The text of bytes in an encoding, with any byte order mark in it; null when some bytes are none of its characters. */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// Fewer than the arguments that any engine takes in one call.
const chunk = 8192;

/** Not by TextDecoder, which gives control characters for the five bytes that Windows-1252 lacks. */
function decodeWindows1252(bytes: Uint8Array): string | null {
  const units = Array.from({ length: 256 }, (_, byte) => windows1252Character(byte)?.charCodeAt(0));
  let text = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    const decoded: number[] = [];
    for (const byte of bytes.subarray(start, start + chunk)) {
      const unit = units[byte];
      if (unit === undefined) return null;
      decoded.push(unit);
    }
    text += String.fromCharCode(...decoded);
  }
  return text;
}

/** The offset of the first byte that isn’t in a character of the encoding. */
export function firstBroken(bytes: Uint8Array, encoding: TextEncoding): number {
  if (encoding === 'utf-8') return readUtf8(bytes).firstBroken;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const whole = decoder.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole.length; at++) {
    if (view.getUint16(at * 2, encoding === 'utf-16le') !== whole.charCodeAt(at)) return at * 2;
  }
  return bytes.length - 1;
}

/** Counts characters of several bytes, whole and broken, as the Unicode standard's table 3-7 has them. */
export function readUtf8(bytes: Uint8Array): { whole: number; broken: number; firstBroken: number } {
  let whole = 0;
  let broken = 0;
  let first = bytes.length;
  let at = 0;
  while (at < bytes.length) {
    const length = utf8Length(bytes, at);
    if (length === 0) {
      broken++;
      if (first === bytes.length) first = at;
    } else if (length > 1) whole++;
    at += length || 1;
  }
  return { whole, broken, firstBroken: first };
}

/** The length of the character that begins at an offset; 0 when none does. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    if (byte < (next === 1 ? least : 0x80) || byte > (next === 1 ? most : 0xbf)) return 0;
  }
  return length;
}

import { decodeAs, readUtf8 } from '@/core/format/decode-as';
import type { DecodeProblem } from '@/core/format/decode-problem';
import { type TextEncoding, windows1252Character } from '@/core/format/encode-text';

// A text may hold a stray control byte; one in two hundred is more than any does, and UTF-16 holds more in any language.
const toleratedControls = 1 / 200;

/** The encoding of bytes without a byte order mark, by the rules that `decodeText` states. */
export function guessEncoding(bytes: Uint8Array): TextEncoding | DecodeProblem {
  const { controls, offset, zero } = countControls(bytes);
  if (zero || controls > bytes.length * toleratedControls) return guessUtf16(bytes) ?? { code: 'binary', offset };
  if (decodeAs(bytes, 'utf-8') !== null) return 'utf-8';
  const { whole, broken, firstBroken } = readUtf8(bytes);
  if (whole > broken) return { code: 'broken-encoding', encoding: 'utf-8', offset: firstBroken };
  return isWindows1252(bytes) ? 'windows-1252' : { code: 'unknown-encoding', offset: firstBroken };
}

function countControls(bytes: Uint8Array): { controls: number; offset: number; zero: boolean } {
  let controls = 0;
  let offset = -1;
  let zero = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 32 || (byte >= 9 && byte <= 13)) continue;
    controls++;
    if (offset === -1) offset = at;
    zero ||= byte === 0;
  }
  return { controls, offset, zero };
}

/** The byte order in which the bytes are words: only assigned characters, and the more spaces and stops. */
function guessUtf16(bytes: Uint8Array): TextEncoding | null {
  const candidates = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = decodeAs(bytes, encoding);
    const wrong = text === null || /[\p{Cn}\p{Co}]|(?![\t\n\v\f\r])\p{Cc}/u.test(text);
    return { encoding, breaks: wrong ? 0 : (text.match(/[ \r\n.,\u3000-\u3002\u060c\u0964]/g) ?? []).length };
  });
  const [best] = candidates.sort((a, b) => b.breaks - a.breaks);
  return best && best.breaks > 0 ? best.encoding : null;
}

function isWindows1252(bytes: Uint8Array): boolean {
  let ascii = 0;
  let beyond = 0;
  for (const byte of bytes) {
    if (windows1252Character(byte) === null) return false;
    if (byte >= 0xc0) beyond++;
    else if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) ascii++;
  }
  return beyond <= ascii;
}

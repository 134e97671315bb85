import { decodeAs, firstBroken } from '@/core/format/decode-as';
import type { DecodeProblem } from '@/core/format/decode-problem';
import { byteOrderMarks, type TextEncoding } from '@/core/format/encode-text';
import { findSignature, startsWith } from '@/core/format/file-signature';
import { guessEncoding } from '@/core/format/guess-encoding';

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding; readonly bom: boolean };

/**
 * The text of a file and what `encodeText` needs to give its bytes back. A byte order mark decides; then UTF-16, where
 * control bytes show it; then strict UTF-8; Windows-1252 last. Bytes that aren't UTF-8 are a broken UTF-8 file when more
 * characters of several bytes are whole than broken, and of an unknown encoding when letters beyond ASCII outnumber those
 * in it, as in no language that is written in Windows-1252.
 */
export function decodeText(bytes: Uint8Array): DecodedText | { readonly problem: DecodeProblem } {
  const signature = findSignature(bytes);
  if (signature) return { problem: signature };
  const marked = markedEncodings.find((encoding) => startsWith(bytes, byteOrderMarks[encoding]));
  const mark = marked ? byteOrderMarks[marked].length : 0;
  const body = bytes.subarray(mark);
  if (body.length === 0) return { problem: { code: 'empty' } };
  const encoding = marked ?? guessEncoding(body);
  if (typeof encoding !== 'string') return { problem: encoding };
  const text = decodeAs(body, encoding);
  if (text === null) {
    return { problem: { code: 'broken-encoding', encoding, offset: mark + firstBroken(body, encoding) } };
  }
  const nothing = text.indexOf('\0');
  if (nothing === -1) return { text, encoding, bom: mark > 0 };
  return { problem: { code: 'binary', offset: mark + nothing * (encoding === 'utf-8' ? 1 : 2) } };
}

const markedEncodings = ['utf-8', 'utf-16le', 'utf-16be'] as const;

import type { TextEncoding } from '@/core/format/encode-text';

const names: Record<TextEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

/** What an encoding is called in every language. */
export function encodingName({ encoding }: { readonly encoding: TextEncoding }): string {
  return names[encoding];
}

import type { TextEncoding } from '@/core/format/encode-text';

/** Why bytes aren't a text. `offset` counts bytes, to the first that is wrong. */
export type DecodeProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'binary'; readonly offset: number }
  | { readonly code: 'zip'; readonly holds: 'epub' | 'docx' | 'odt' | 'other' }
  | { readonly code: 'pdf' | 'rtf' | 'doc' | 'gzip' }
  | { readonly code: 'broken-encoding'; readonly encoding: TextEncoding; readonly offset: number }
  | { readonly code: 'unknown-encoding'; readonly offset: number };

/** A stretch of text. Offsets count UTF-16 code units; `end` is exclusive. */
export type TextSpan = { readonly start: number; readonly end: number };

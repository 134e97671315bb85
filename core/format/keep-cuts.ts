import type { Cut, CutKind } from '@/core/format/apply-cuts';

/** A cut by the words in front of it and behind it, so that it is found again in a changed text. */
export type KeptCut = { readonly kind: CutKind; readonly before: string; readonly after: string };

/** Some eight words on either side. */
const context = 48;

export function keepCut(text: string, { offset, kind }: Cut): KeptCut {
  return {
    kind,
    before: text.slice(Math.max(0, offset - context), offset),
    after: text.slice(offset, offset + context),
  };
}

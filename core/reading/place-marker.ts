/** Marks of punctuation that belong to the word before them; of quotation marks, those that no letter follows. */
const closing = /[\p{Pe}\p{Pf}\p{Po}_]|\p{Pi}(?!\p{L})/uy;

/** Where the marker of a phrase stands that ends at `end`: behind the punctuation that closes it. In UTF-16 code units. */
export function placeMarker(text: string, end: number): number {
  let place = end;
  closing.lastIndex = place;
  while (closing.test(text)) place = closing.lastIndex;
  return place;
}

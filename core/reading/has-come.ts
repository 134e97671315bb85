/** A sentence by its chapter and its number. */
export type Point = { readonly chapter: number; readonly number: number };

/** Whether a reader at a sentence has come to another. */
export function hasCome(other: Point, at: Point): boolean {
  return other.chapter < at.chapter || (other.chapter === at.chapter && other.number <= at.number);
}

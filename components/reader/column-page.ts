/** Which page of the opening a text stands on; of the others beside source and translation, by their place. */
export type PageName = 'source' | 'target' | `beside-${number}`;

/** The page of a translation by the place of its column, from 0. */
export function pageOf(place: number): PageName {
  return place === 0 ? 'target' : `beside-${place}`;
}

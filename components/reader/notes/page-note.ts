import type { ReadingNote } from '@/api/contract/notes';
import type { PageName } from '../column-page';

/** A note on one of the pages. */
export type PageNote = ReadingNote & { readonly page: PageName };

/** What a note is called in the page: each text has markers of its own. */
export const noteId = ({ page, marker }: PageNote) => `note-${page}-${marker}`;
/** What the marker that leads to it is called. */
export const referenceId = ({ page, marker }: PageNote) => `note-ref-${page}-${marker}`;

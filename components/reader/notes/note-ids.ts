/** What a note, and the marker that leads to it, are called in the page. */
export const noteId = (marker: string) => `note-${marker}`;
export const referenceId = (marker: string) => `note-ref-${marker}`;

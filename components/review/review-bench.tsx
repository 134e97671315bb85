'use client';

import { NotesProvider } from '../bench/notes/notes-provider';
import { ReviewOpening } from './review-opening';
import { ReviewProvider } from './review-provider';

/** The bench of a reviewer: what waits, one version after the other, with its rivals and what was said of it. */
export function ReviewBench() {
  return (
    <NotesProvider>
      <ReviewProvider>
        <ReviewOpening />
      </ReviewProvider>
    </NotesProvider>
  );
}

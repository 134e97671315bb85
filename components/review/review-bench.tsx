'use client';

import { ReviewProvider } from './review-provider';
import { ReviewOpening } from './review-opening';

/** The bench of a reviewer: what waits, one version after the other, with its rivals and what was said of it. */
export function ReviewBench() {
  return (
    <ReviewProvider>
      <ReviewOpening />
    </ReviewProvider>
  );
}

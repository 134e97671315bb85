'use client';

import { useState } from 'react';

/** A component that isn't needed at first: null until it was asked for and has come. One that didn't come can be asked for again. */
export function usePart<Part>(load: () => Promise<Part>): readonly [Part | null, ask: () => void] {
  const [part, setPart] = useState<Part | null>(null);
  const ask = () => {
    if (part === null) load().then((loaded) => setPart(() => loaded), console.warn);
  };
  return [part, ask];
}

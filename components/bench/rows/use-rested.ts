'use client';

import { useEffect, useState } from 'react';

/** Long enough for someone typing on to see that their keys no longer write. */
const pause = 1000;

/** False for a moment, so that what comes up under a typing hand isn't decided by it. */
export function useRested(subject: string): boolean {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(subject), pause);
    return () => clearTimeout(timer);
  }, [subject]);
  return rested === subject;
}

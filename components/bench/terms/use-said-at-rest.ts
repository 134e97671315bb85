'use client';

import { useEffect, useState } from 'react';

/** Typing has rested; before that, a screen reader would talk into every key. */
const rest = 800;

/** What is to be announced, once it has stood for a moment. */
export function useSaidAtRest(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), rest);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}

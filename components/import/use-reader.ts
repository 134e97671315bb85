'use client';

import { useEffect, useRef, useState } from 'react';
import { createReader, type Reader } from './create-reader';

/** The page's one reader, made when it is first needed. */
export function useReader(): { getReader: () => Reader; hasFailed: boolean } {
  const reader = useRef<Reader>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(
    () => () => {
      reader.current?.close();
      reader.current = null;
    },
    [],
  );

  const [getReader] = useState(() => () => {
    reader.current ??= createReader(() => setFailed(true));
    return reader.current;
  });
  return { getReader, hasFailed };
}

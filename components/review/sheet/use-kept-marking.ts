'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isWriting } from '@/components/ui/keys/key-target';
import type { TextSpan } from '@/core/text/span';
import { markedIn, markIn } from '../../bench/rows/marked-in';

/**
 * Keeps words marked when their text is drawn anew, with other differences or another note: the browser forgets a marking
 * whose nodes are taken away.
 */
export function useKeptMarking(host: RefObject<HTMLElement | null>, text: string): void {
  const marked = useRef<{ text: string; span: TextSpan | null }>({ text, span: null });

  useEffect(() => {
    const keep = () => {
      if (host.current) marked.current = { text, span: markedIn(host.current) };
    };
    document.addEventListener('selectionchange', keep);
    return () => document.removeEventListener('selectionchange', keep);
  }, [host, text]);

  // Before the browser says that its marking has changed.
  useLayoutEffect(() => {
    const { span } = marked.current;
    if (!host.current || !span || marked.current.text !== text || isWriting(document.activeElement)) return;
    const now = markedIn(host.current);
    if (now?.start !== span.start || now.end !== span.end) markIn(host.current, span);
  });
}

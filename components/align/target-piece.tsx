'use client';

import { useRef } from 'react';
import { caretAt } from '@/components/bench/rows/caret-at';
import type { TextSpan } from '@/core/text/span';
import { useAlignment } from './align-provider';
import styles from './bead.module.css';

/** A sentence of the file; in the current bead with the place where it would be split. */
export function TargetPiece({ piece, isCurrent, cut }: { piece: TextSpan; isCurrent: boolean; cut: number | null }) {
  const { alignment, acts } = useAlignment();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const { text, language } = alignment;
  const shown = text.slice(piece.start, piece.end).trimEnd();
  const at = cut !== null && cut >= piece.start && cut < piece.end ? cut - piece.start : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys move the cut as well
    <p
      ref={paragraph}
      className={`tx ${styles.text}`}
      lang={language}
      data-cut={at !== null || undefined}
      onClick={({ clientX, clientY }) => {
        const offset = isCurrent && paragraph.current ? caretAt(paragraph.current, clientX, clientY) : null;
        if (offset !== null) acts.placeCut(piece.start + offset);
      }}
    >
      {at === null ? (
        shown
      ) : (
        <>
          <span className={at > 0 ? styles.before : undefined}>{shown.slice(0, at)}</span>
          <span className={styles.cut} aria-hidden="true" />
          {shown.slice(at)}
        </>
      )}
    </p>
  );
}

'use client';

import { useRef } from 'react';
import type { Version } from '@/api/contract/shapes';
import type { DiffPart } from '@/components/ui/diff-text';
import { type MarkedPart, markParts } from '@/core/reviewing/mark-parts';
import { useRowSettings } from '../../bench/rows/row-settings';
import { useNotes } from '../data/use-notes';
import styles from './review-sheet.module.css';
import { useKeptMarking } from './use-kept-marking';

/** The text under judgement: what differs, and the words that notes are on. */
export function JudgedText({ base, parts }: { base: Version; parts: readonly DiffPart[] }) {
  const { target } = useRowSettings();
  const { marks, letters } = useNotes();
  const host = useRef<HTMLParagraphElement>(null);
  useKeptMarking(host, base.text);
  let start = 0;
  const pieces = markParts(parts, marks).map((piece) => {
    const key = `${piece.kind} ${start}`;
    start += piece.text.length;
    return { ...piece, key };
  });
  return (
    <p
      ref={host}
      className={`tx ${styles.text}`}
      lang={target.language}
      dir={target.direction}
      data-revision={base.revisionId}
    >
      {pieces.map(({ key, ...piece }) => (
        <Piece key={key} piece={piece} letters={letters} />
      ))}
    </p>
  );
}

function Piece({ piece, letters }: { piece: MarkedPart; letters: ReadonlyMap<string, string> }) {
  const { kind, text, marks, ends } = piece;
  const said = kind === 'added' ? <ins>{text}</ins> : kind === 'removed' ? <del>{text}</del> : text;
  if (marks.length === 0) return said;
  const isComment = marks.some((id) => letters.has(id));
  const ended = ends.flatMap((id) => letters.get(id) ?? []);
  return (
    <span className={isComment ? styles.anchor : styles.error}>
      {said}
      {ended.length > 0 && <sup>{ended.join('\u2009')}</sup>}
    </span>
  );
}

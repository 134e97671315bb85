import { useState } from 'react';
import { v7 } from 'uuid';
import { type ReaderMarkKind, readerMarkKinds } from '@/core/reading/reader-mark';
import { type OwnMarks, readOwnMarks, sendMark, takeBackMark } from './own-marks';
import styles from './sentence-tools.module.css';

export type MarkedText = { readonly editionId: string; readonly release: number | null };

type MarkButtonsProps = {
  workId: string;
  segmentId: string;
  text: MarkedText;
  kinds: Readonly<Record<ReaderMarkKind, string>>;
  /** Said when the server takes no more. */
  refused: string;
};

/** What a reader can say of a sentence with a touch, and take back with another. */
export function MarkButtons({ workId, segmentId, text, kinds, refused }: MarkButtonsProps) {
  const place = { workId, segmentId, ...text };
  const [own, setOwn] = useState<OwnMarks>(() => readOwnMarks(place));
  const [isRefused, setRefused] = useState(false);

  async function toggle(kind: ReaderMarkKind) {
    const marked = own[kind];
    try {
      setOwn(marked ? await takeBackMark(place, kind, marked) : await sendMark(place, kind, v7()));
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }

  return (
    <span className={styles.marks}>
      {readerMarkKinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={own[kind] !== undefined} onClick={() => toggle(kind)}>
          {kinds[kind]}
        </button>
      ))}
      {isRefused && <span role="alert">{refused}</span>}
    </span>
  );
}

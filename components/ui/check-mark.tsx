import type { ReactNode } from 'react';
import styles from './check-mark.module.css';
import glyph from './glyph.module.css';

export type CheckTone = 'fault' | 'care' | 'hint' | 'used';

const shapes: Record<CheckTone, ReactNode> = {
  fault: (
    <>
      <path d="M7 .8 13.2 7 7 13.2.8 7z" className={glyph.solid} />
      <path d="M7 4v3.6M7 9.7v.1" className={glyph.cut} />
    </>
  ),
  care: (
    <>
      <path d="M7 1.6 13 12.2H1z" className={glyph.line} />
      <path d="M7 5.4v3M7 10.3v.1" className={glyph.line} />
    </>
  ),
  hint: (
    <>
      <circle cx="7" cy="7" r="5.4" className={glyph.line} />
      <path d="M7 6.4v3.4M7 4.2v.1" className={glyph.line} />
    </>
  ),
  used: <path d="m2.4 7.4 3 3 6-7" className={glyph.line} />,
};

/** Diamond stops, triangle warns, ring informs, tick is content; the word is the caller's. */
export function CheckMark({ tone, children }: { tone: CheckTone; children: ReactNode }) {
  return (
    <span className={styles.mark} data-tone={tone}>
      <svg className={glyph.glyph} viewBox="0 0 14 14" aria-hidden="true">
        {shapes[tone]}
      </svg>
      <span className={styles.word}>{children}</span>
    </span>
  );
}

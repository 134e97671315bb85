import { Fragment } from 'react';
import { findPhrase } from '@/core/editing/find-phrase';
import { type Mark, markParts } from '@/core/reviewing/mark-parts';
import { NoteSign } from '../notes/note-sign';
import styles from './row.module.css';

/** What stands on a stretch of a text; `sign` stands raised behind it. A line is in a language of its own. */
export type TextMark = Mark & {
  readonly kind: 'term' | 'proposed' | 'line' | 'note';
  readonly sign?: string | number | undefined;
  readonly language?: string;
};

type MarkedTextProps = { text: string; phrase: string; marks?: readonly TextMark[] };

const none: readonly TextMark[] = [];

/** A text with the places marked where a phrase stands, and with what else is on its words. */
export function MarkedText({ text, phrase, marks = none }: MarkedTextProps) {
  const found = findPhrase(text, phrase).map((span) => ({ ...span, id: `found ${span.start}` }));
  if (found.length === 0 && marks.length === 0) return text;
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  let end = 0;
  return markParts([{ kind: 'same', text }], [...found, ...marks]).map((piece) => {
    const start = end;
    end += piece.text.length;
    const kinds = new Set(piece.marks.map((id) => byId.get(id)?.kind ?? 'found'));
    const ended = piece.ends.flatMap((id) => byId.get(id) ?? []);
    const signsOf = (kind: TextMark['kind']) => ended.flatMap((mark) => (mark.kind === kind ? (mark.sign ?? []) : []));
    const keys = signsOf('term');
    const line = piece.marks.flatMap((id) => byId.get(id)?.language ?? [])[0];
    const words = kinds.has('found') ? <mark>{piece.text}</mark> : piece.text;
    return (
      <Fragment key={start}>
        <span className={classOf(kinds)} lang={line}>
          {words}
        </span>
        {keys.length > 0 && <sup>{keys.join('\u2009')}</sup>}
        {signsOf('note').map((sign) => (
          <NoteSign key={sign} sign={String(sign)} />
        ))}
      </Fragment>
    );
  });
}

function classOf(kinds: ReadonlySet<string>): string | undefined {
  const drawn = (['term', 'proposed', 'line'] as const).filter((kind) => kinds.has(kind));
  return drawn.length === 0 ? undefined : drawn.map((kind) => styles[kind]).join(' ');
}

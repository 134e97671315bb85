import type { TextSpan } from '@/core/text/span';

/** A text with one stretch marked: `the <white> whale`. */
export function marked(written: string): { readonly text: string; readonly span: TextSpan } {
  const start = written.indexOf('<');
  const end = written.indexOf('>') - 1;
  return { text: written.replace(/[<>]/g, ''), span: { start, end } };
}

/** The text with a stretch marked. */
export function mark(text: string, { start, end }: TextSpan): string {
  return `${text.slice(0, start)}<${text.slice(start, end)}>${text.slice(end)}`;
}

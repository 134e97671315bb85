import type { RunLine } from '@/core/format/line-layout';
import { findLines, skipSpace, trimSpace } from '@/core/format/text-lines';

/** A line without its quote marks and the space around its text; `quotes` counts the marks. */
export type MarkdownLine = RunLine & { readonly quotes: number };

const quoteMarks = /^[^\S\n]{0,3}>(?:[^\S\n]{0,3}>)*/;

export function findMarkdownLines(text: string): MarkdownLine[] {
  return findLines(text).map((line) => {
    const marks = quoteMarks.exec(text.slice(line.start, line.end))?.[0] ?? '';
    const start = skipSpace(text, line.start + marks.length, line.end);
    const end = trimSpace(text, start, line.end);
    return { start, end, next: line.next, indent: start - line.start, quotes: marks.split('>').length - 1 };
  });
}

/**
 * Runs of lines that no one translates: front matter, closed code fences, comments. Maps the place of the first line of
 * each to the place after its last.
 */
export function findVerbatim(text: string, lines: readonly MarkdownLine[]): Map<number, number> {
  const verbatim = new Map<number, number>();
  const contents = lines.map(({ start, end }) => text.slice(start, end));
  const unclosed = new Map<string, number>();
  let at = 0;
  while (at < lines.length) {
    const end =
      (at === 0 ? frontMatterEnd(contents) : null) ??
      fenceEnd(contents, at, unclosed) ??
      commentEnd(contents, at, unclosed);
    if (end !== null) verbatim.set(at, end);
    at = end ?? at + 1;
  }
  return verbatim;
}

/** YAML between dashes or TOML between plus signs, told from a scene break by a key on its first line. */
function frontMatterEnd(contents: readonly string[]): number | null {
  const opening = contents[0];
  if (opening !== '---' && opening !== '+++') return null;
  if (!/^["'\w-]+\s*[:=]/.test(contents[1] ?? '')) return null;
  const closing = contents.findIndex((content, at) => at > 0 && (content === opening || content === '...'));
  return closing === -1 ? null : closing + 1;
}

/** `unclosed` remembers what was sought in vain, so that a text full of open fences is not searched again for each. */
function fenceEnd(contents: readonly string[], at: number, unclosed: Map<string, number>): number | null {
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(contents[at] ?? '');
  const marks = fence?.[1] ?? fence?.[2];
  const mark = marks?.charAt(0);
  if (marks === undefined || mark === undefined || marks.length >= (unclosed.get(mark) ?? Number.POSITIVE_INFINITY))
    return null;
  for (let next = at + 1; next < contents.length; next++) {
    const content = contents[next] ?? '';
    if (content.length >= marks.length && content === mark.repeat(content.length)) return next + 1;
  }
  unclosed.set(mark, marks.length);
  return null;
}

function commentEnd(contents: readonly string[], at: number, unclosed: Map<string, number>): number | null {
  if (!contents[at]?.startsWith('<!--') || unclosed.has('<!--')) return null;
  for (let next = at; next < contents.length; next++) {
    const close = contents[next]?.indexOf('-->') ?? -1;
    // Words that follow a comment on its last line are text.
    if (close !== -1) return contents[next]?.slice(close + 3).trim() === '' ? next + 1 : null;
  }
  unclosed.set('<!--', 0);
  return null;
}

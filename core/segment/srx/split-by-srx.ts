import { listParagraphs } from '@/core/segment/list-blocks';
import type { SrxRule, SrxRules } from '@/core/segment/srx/srx-rules';
import type { TextSpan } from '@/core/text/span';

/** The rules that apply to the language (a BCP 47 tag), in order; null when no map fits it. */
export function findSrxRules({ languageMaps, cascade, rulesByName }: SrxRules, language: string): SrxRule[] | null {
  const fitting = languageMaps.filter(({ pattern }) => pattern.test(language));
  if (fitting.length === 0) return null;
  return (cascade ? fitting : fitting.slice(0, 1)).flatMap(({ name }) => rulesByName.get(name) ?? []);
}

/**
 * Sentences by the rules of an SRX file, as spans that follow on one another and cover the text. At each place within a
 * paragraph the first rule that fits decides; where none does, the text goes on. White space after a break is moved to the
 * sentence before it.
 */
export function splitBySrx(text: string, rules: readonly SrxRule[]): TextSpan[] {
  return listParagraphs(text).flatMap((paragraph) =>
    splitParagraph(text.slice(paragraph.start, paragraph.end), rules).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  );
}

function splitParagraph(text: string, rules: readonly SrxRule[]): TextSpan[] {
  const decided = new Map<number, boolean>();
  for (const { places, breaks } of rules) {
    for (const { index } of text.matchAll(places)) if (!decided.has(index)) decided.set(index, breaks);
  }
  return cutAt(
    text,
    [...decided].filter(([, breaks]) => breaks).map(([place]) => place),
  );
}

const whiteSpace = /\s*/y;

function cutAt(text: string, places: number[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const place of places.sort((one, other) => one - other)) {
    whiteSpace.lastIndex = place;
    const end = place + (whiteSpace.exec(text)?.[0].length ?? 0);
    if (end <= start || end >= text.length || text.slice(start, place).trim() === '') continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

import type { TextSpan } from '@/core/text/span';

/** The pieces of the text that the spans cover. */
export function sliceSpans(text: string, spans: readonly TextSpan[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

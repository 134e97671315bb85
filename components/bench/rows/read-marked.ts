import type { Row, Version } from '@/api/contract/shapes';
import { type Phrase, phraseAt } from '@/core/reviewing/phrase-at';
import type { TextSpan } from '@/core/text/span';
import { markedIn } from './marked-in';

/** Words of the source of a sentence, or of a text of a version. */
export type Marked = {
  readonly on: { readonly segmentId: string } | { readonly revisionId: string };
  readonly phrase: Phrase;
};

/**
 * The words that are marked on the page, in the source or in the text of a version; null where none of theirs are. A marking
 * that begins or ends beside a text holds of it what it covers, the text of the version first.
 */
export function readMarked(run: readonly Row[], base: Version | null): Marked | null {
  const versions = base ? [base] : [];
  const texts = [
    ...versions.map(({ revisionId, text }) => ({ host: `[data-revision="${revisionId}"]`, text, on: { revisionId } })),
    ...run.map(({ id, text }) => ({ host: `[data-segment="${id}"]`, text, on: { segmentId: id } })),
  ];
  for (const { host, text, on } of texts) {
    const span = spanOf(host);
    const phrase = span && phraseAt(text, span);
    if (phrase) return { on, phrase };
  }
  return null;
}

function spanOf(selector: string): TextSpan | null {
  const host = document.querySelector<HTMLElement>(selector);
  return host && markedIn(host);
}

import type { TextSpan } from '@/core/text/span';
import type { SentenceTerms } from './check-sentence';
import type { TermWaiver } from './check-terms';
import type { Concept } from './concept';
import type { TermOccurrence } from './find-terms';

/** Neighbouring sentences that one version translates, as one. */
export function joinSentenceTerms(sentences: readonly SentenceTerms[]): SentenceTerms {
  let source = '';
  const occurrences: TermOccurrence[] = [];
  const waivers: TermWaiver[] = [];
  const concepts = new Map<string, Concept>();
  for (const sentence of sentences) {
    const by = source.length;
    occurrences.push(...sentence.occurrences.map((one) => ({ ...one, span: moved(one.span, by) })));
    waivers.push(...sentence.waivers.map((one) => ({ ...one, span: moved(one.span, by) })));
    for (const [id, concept] of sentence.concepts) concepts.set(id, concept);
    source += sentence.source;
  }
  return { source, occurrences, concepts, waivers };
}

function moved({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

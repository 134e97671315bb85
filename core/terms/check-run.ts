import type { TextSpan } from '@/core/text/span';
import { checkTerms, type TermCheck, type TermFinding, type TermWaiver } from './check-terms';
import type { TermOccurrence } from './find-terms';

/** A sentence of the source with the terms in it; a waiver without a span lost its words. */
export type TermedSentence = {
  readonly text: string;
  readonly occurrences: readonly TermOccurrence[];
  readonly waivers: readonly { readonly conceptId: string; readonly span: TextSpan | null; readonly reason: string }[];
};

export type RunCheck = Omit<TermCheck, 'sourceFinder' | 'waivers'>;

/** The terms of consecutive sentences, their spans counted from the start of the first. */
export function termsOfRun(run: readonly TermedSentence[]): { occurrences: TermOccurrence[]; waivers: TermWaiver[] } {
  const occurrences: TermOccurrence[] = [];
  const waivers: TermWaiver[] = [];
  let before = 0;
  for (const sentence of run) {
    for (const one of sentence.occurrences) occurrences.push({ ...one, span: later(one.span, before) });
    for (const { span, ...waiver } of sentence.waivers)
      if (span) waivers.push({ ...waiver, span: later(span, before) });
    before += sentence.text.length;
  }
  return { occurrences, waivers };
}

/** What became of the terms of consecutive sentences in one translation; nothing while that is empty. */
export function checkRun(run: readonly TermedSentence[], target: string, check: RunCheck): TermFinding[] {
  if (target.trim() === '') return [];
  const { occurrences, waivers } = termsOfRun(run);
  const source = run.map(({ text }) => text).join('');
  return checkTerms(source, target, { ...check, sourceFinder: { find: () => occurrences }, waivers });
}

function later({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

/** Which sentence of a run a stretch of its joined text lies in, and where there; the last for what is beyond. */
export function placeInRun<Sentence extends { readonly text: string }>(
  run: readonly [Sentence, ...Sentence[]],
  span: TextSpan,
): { sentence: Sentence; span: TextSpan } {
  let before = 0;
  for (const sentence of run) {
    const isLast = sentence === run.at(-1);
    if (isLast || span.start < before + sentence.text.length) return { sentence, span: later(span, -before) };
    before += sentence.text.length;
  }
  return { sentence: run[0], span };
}

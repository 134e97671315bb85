import type { TextSpan } from '@/core/text/span';
import type { TermOccurrence } from './find-terms';
import { findWords } from './find-words';

/** Six words of ten known are most of a line, and leave room for the words that the glossary doesn't have yet. */
const knownPart = 0.6;
/** A word or two may be a quotation. */
const shortestLine = 3;
const border = /[.!?…。！？:;()«»„“”"「」\n]+/gu;

/** The stretches between marks of punctuation that are written in a language, because the glossary knows most of their words. */
export function findLines(text: string, occurrences: readonly TermOccurrence[], language: string): TextSpan[] {
  const own = occurrences.filter((one) => one.language === language);
  if (own.length === 0) return [];
  const borders = [...text.matchAll(border)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  const stretches = [...borders, { start: text.length, end: text.length }].map(({ start }, place) => ({
    start: borders[place - 1]?.end ?? 0,
    end: start,
  }));
  return stretches.flatMap((stretch) => {
    const words = findWords(text.slice(stretch.start, stretch.end)).map(({ start, end }) => ({
      start: stretch.start + start,
      end: stretch.start + end,
    }));
    const known = words.filter((word) => own.some(({ span }) => span.start <= word.start && word.end <= span.end));
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length < shortestLine || known.length < knownPart * words.length) return [];
    return [{ start: first.start, end: last.end }];
  });
}

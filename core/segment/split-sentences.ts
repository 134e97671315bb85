import { compileRules } from '@/core/segment/compile-rules';
import { exceptionMatcher } from '@/core/segment/exception-matcher';
import { findBoundaries } from '@/core/segment/find-boundaries';
import { listBlocks } from '@/core/segment/list-blocks';
import { splitAtSpaces } from '@/core/segment/split-at-spaces';
import type { TextSpan } from '@/core/text/span';

export type SplitOptions = {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Wordings of this work within which, and at whose end, no sentence ends: `Heda Inc.`, `Who? What?` */
  readonly exceptions?: readonly string[];
};

/**
 * Sentences of a text of one or many paragraphs, as spans that follow on one another and cover it all: joined, they are
 * the text. White space belongs to the sentence before it. No text, no sentence.
 */
export function splitSentences(text: string, options: SplitOptions): TextSpan[] {
  return createSentenceSplitter(options)(text);
}

/** `splitSentences` for many texts: exceptions are compiled once. */
export function createSentenceSplitter({ language, exceptions = [] }: SplitOptions): (text: string) => TextSpan[] {
  const rules = compileRules(language);
  const isKept = exceptionMatcher(exceptions);
  return (text) =>
    listBlocks(text).flatMap((block) => {
      const boundaries = findBoundaries(text.slice(block.start, block.end), rules, isKept);
      const ends = [...boundaries.map((boundary) => block.start + boundary), block.end];
      const sentences = ends.map((end, index) => ({ start: ends[index - 1] ?? block.start, end }));
      return rules.spaces ? sentences.flatMap((span) => splitAtSpaces(text, span, language, rules.spaces)) : sentences;
    });
}

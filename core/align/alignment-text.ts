import { usesSpaces } from '@/core/text/language';
import type { AlignedBead, SentenceRun } from './bead';

/** Sentences in two languages, as BCP 47 tags, with the beads that join them. */
export type AlignmentText = {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly beads: readonly AlignedBead[];
};

/** The sentences of a run as one text, with spaces between them where the language has any. */
export function joinSentences(sentences: readonly string[], { start, end }: SentenceRun, language: string): string {
  const trimmed = sentences.slice(start, end).map((sentence) => sentence.trim());
  return trimmed.join(usesSpaces(language) ? ' ' : '');
}

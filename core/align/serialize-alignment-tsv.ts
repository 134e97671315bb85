import { type AlignmentText, joinSentences } from './alignment-text';

/** A table with a line for each bead: both languages' tags at the head, an empty cell for nothing, and the confidence. */
export function serializeAlignmentTsv({
  sourceLanguage,
  targetLanguage,
  source,
  target,
  beads,
}: AlignmentText): string {
  const lines = beads.map((bead) => [
    cell(joinSentences(source, bead.source, sourceLanguage)),
    cell(joinSentences(target, bead.target, targetLanguage)),
    bead.confidence.toFixed(3),
  ]);
  return [[sourceLanguage, targetLanguage, 'confidence'], ...lines].map((line) => `${line.join('\t')}\n`).join('');
}

/** TSV has no way to quote: tabs and line breaks within become spaces. */
function cell(text: string): string {
  return text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ');
}

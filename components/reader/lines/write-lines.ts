import type { ReadingLine } from '@/api/contract/reading';
import { languageDirection } from '@/core/text/language';
import { html } from '../html';
import type { Insertion, InsertionsOf } from '../write-stretches';

/** The words of lines in another language, each with its gloss under it; in the order of the text. */
export function writeLines(lines: readonly ReadingLine[]): InsertionsOf {
  const bySentence = Map.groupBy(lines, ({ segmentId }) => segmentId);
  return ({ segmentIds }) => (bySentence.get(segmentIds[0] ?? '') ?? []).flatMap(writeLine);
}

function writeLine({ language, words }: ReadingLine): Insertion[] {
  return words.flatMap(({ span, gloss }) => {
    // a word without a gloss stands in the line all the same
    const under = gloss ?? { language, text: '–' };
    return [
      { at: span.start, html: html`<ruby lang="${language}">` },
      {
        at: span.end,
        html: html`<rp> (</rp><rt lang="${under.language}" dir="${languageDirection(under.language)}">${under.text}</rt><rp>)</rp></ruby>`,
      },
    ];
  });
}

import { escapeXml } from '@/core/format/escape-xml';
import { type AlignmentText, joinSentences } from './alignment-text';
import { hasBothSides } from './bead';

/** A TMX 1.4 memory of the beads with both sides; `tool` names the program that made it. Confidences are properties. */
export function serializeAlignmentTmx(
  { sourceLanguage, targetLanguage, source, target, beads }: AlignmentText,
  tool: { readonly name: string; readonly version: string },
): string {
  const units = beads
    .filter(hasBothSides)
    .map((bead) =>
      [
        '    <tu>',
        `      <prop type="x-confidence">${bead.confidence.toFixed(3)}</prop>`,
        variant(sourceLanguage, joinSentences(source, bead.source, sourceLanguage)),
        variant(targetLanguage, joinSentences(target, bead.target, targetLanguage)),
        '    </tu>',
      ].join('\n'),
    );
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header creationtool="${escapeXml(tool.name)}" creationtoolversion="${escapeXml(tool.version)}" segtype="sentence"` +
      ` o-tmf="alignment" adminlang="en" srclang="${escapeXml(sourceLanguage)}" datatype="plaintext"/>`,
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
  ].join('\n')}\n`;
}

function variant(language: string, text: string): string {
  return `      <tuv xml:lang="${escapeXml(language)}"><seg>${escapeXml(text)}</seg></tuv>`;
}

import type { Concept, Glossary, Term, Treatment } from './concept';

/**
 * A glossary as a file: a term, a treatment a line, so that a change to one is a changed line. What is as usual is left out. The
 * same glossary gives the same bytes; undone by `parseGlossary`.
 */
export function serializeGlossary({ id, name, language, concepts }: Glossary): string {
  const head = Object.entries({ id, name, language }).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`);
  return `{\n${head.join('')}  "concepts": ${listOf(concepts.map(conceptText), '  ')}\n}\n`;
}

function conceptText({ id, subject, definition, note, terms, treatments }: Concept): string {
  const lines = Object.entries({ id, ...withoutEmpty({ subject, definition, note }) }).map(
    ([key, value]) => `      "${key}": ${JSON.stringify(value)}`,
  );
  lines.push(`      "terms": ${listOf(terms.map(termText), '      ')}`);
  if (treatments.length > 0) lines.push(`      "treatments": ${listOf(treatments.map(treatmentText), '      ')}`);
  return `{\n${lines.join(',\n')}\n    }`;
}

function termText({ id, language, text, status, caseRule, homograph, forms, ...rest }: Term): string {
  const { partOfSpeech, gender, pronunciation, origin, usageNote } = rest;
  return JSON.stringify({
    id,
    language,
    text,
    ...(status === 'preferred' ? {} : { status }),
    ...withoutEmpty({ partOfSpeech, gender, pronunciation, origin, usageNote }),
    ...(caseRule === 'initial' ? {} : { caseRule }),
    ...(homograph ? { homograph } : {}),
    ...(forms.length > 0
      ? { forms: forms.map((form) => ({ text: form.text, ...(form.confirmed ? {} : { confirmed: false }) })) }
      : {}),
  });
}

function treatmentText({ language, kind, caseRule, italics }: Treatment): string {
  return JSON.stringify({ language, kind, ...(caseRule ? { caseRule } : {}), ...(italics ? { italics } : {}) });
}

function listOf(lines: readonly string[], indent: string): string {
  return lines.length === 0 ? '[]' : `[\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}]`;
}

function withoutEmpty(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

import { decodeText } from '@/core/format/decode-text';
import { fitConcept } from './fit-concept';
import { findSeparator } from './parse-table';
import { parseTbx } from './parse-tbx';
import { parseTermTable } from './parse-term-table';
import { parseWorkbook } from './parse-workbook';
import { readTermRows } from './read-term-rows';
import type { FileConcept, TermFile, TermFormat, TermProblem } from './term-file';
import { termFormatOf } from './term-format-of';

type Given = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Where the name doesn't say it. */
  readonly format?: TermFormat | undefined;
  /** Of a workbook; the first one otherwise. */
  readonly sheet?: string | undefined;
};

/** Reads the terms of a file, whose format is named or goes by the file's name. Each id comes once. */
export function readTermFile(given: Given, newId: () => string): TermFile {
  const format = given.format ?? termFormatOf(given.name);
  if (!format) return { concepts: [], problems: [{ line: 0, code: 'unknown-format', value: given.name }] };
  const { concepts, problems } = parse(given, format, newId);
  const told: TermProblem[] = [...problems];
  const seen = new Set<string>();
  const fitted = concepts.flatMap((one): FileConcept[] => {
    const { concept, tooLong } = fitConcept(one.concept);
    told.push(...tooLong.map((value): TermProblem => ({ line: one.line, code: 'too-long', value })));
    if (!concept) return [];
    const ids = [concept.id, ...concept.terms.map(({ id }) => id)];
    const repeated = ids.find((id, place) => seen.has(id) || ids.indexOf(id) < place);
    for (const id of ids) seen.add(id);
    if (repeated === undefined) return [{ ...one, concept }];
    told.push({ line: one.line, code: 'repeated-id', value: repeated });
    return [];
  });
  return { concepts: fitted, problems: told };
}

function parse({ bytes, sheet }: Given, format: TermFormat, newId: () => string): TermFile {
  if (format === 'xlsx') {
    const { rows, problems } = parseWorkbook(bytes, sheet);
    if (rows.length === 0 && problems.some(({ code }) => code !== 'other-sheet')) return { concepts: [], problems };
    const read = readTermRows(rows, newId);
    return { concepts: read.concepts, problems: [...problems, ...read.problems] };
  }
  const text = decode(bytes, format);
  if (text === null) return { concepts: [], problems: [{ line: 0, code: 'not-readable', value: '' }] };
  if (format === 'csv') return parseTermTable(text, findSeparator(text), newId);
  if (format === 'tsv') return parseTermTable(text, '\t', newId);
  return parseTbx(text, newId);
}

/** XML may name an encoding that can't be guessed. */
function decode(bytes: Uint8Array, format: TermFormat): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, named = 'utf-8'] = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  if (format.startsWith('tbx') && !/^utf-?(?:8|16)/i.test(named)) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      return null;
    }
  }
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : null;
}

import { strFromU8, unzipSync } from 'fflate';
import { cellText } from './cell-text';
import type { TableRow } from './parse-table';
import { childrenOf, readXml, textOf, type XmlElement } from './read-xml';
import type { TermProblem, TermProblemCode } from './term-file';

/** Of its parts unpacked, in bytes: ten times a sheet of 70,000 terms with definitions. What claims more isn't opened. */
const largestWorkbook = 200_000_000;
/** Cells further right belong to no table of terms. */
const mostColumns = 500;

export type Workbook = { readonly rows: TableRow[]; readonly problems: TermProblem[] };

/**
 * Reads a sheet of an Excel workbook (Office Open XML), as its cells are shown: the first one, or that of a name. The line of a row
 * is its number in the sheet. Sheets that aren't read are named in the problems.
 */
export function parseWorkbook(bytes: Uint8Array, sheetName?: string): Workbook {
  const failed = (code: TermProblemCode, value = '', line = 0): Workbook => ({
    rows: [],
    problems: [{ line, code, value }],
  });
  if (isCompoundFile(bytes)) return failed(holdsUtf16(bytes, 'EncryptedPackage') ? 'locked-file' : 'old-excel');
  const parts = unpack(bytes);
  if (typeof parts === 'string') return failed(parts);
  const workbook = readParts(parts, 'xl/workbook.xml', 'sheet', 'workbookPr');
  const relations = readParts(parts, 'xl/_rels/workbook.xml.rels', 'Relationship');
  const sheets = workbook.filter(({ name }) => name === 'sheet');
  const chosen = sheets.find(({ attributes }) => sheetName === undefined || attributes.name === sheetName);
  const names = sheets.map(({ attributes }) => attributes.name ?? '');
  if (!chosen) return sheets.length === 0 ? failed('broken-file') : failed('no-sheet', names.join(', '));
  const target = relations.find(({ attributes }) => attributes.Id === relationId(chosen))?.attributes.Target ?? '';
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const sheet = parts[path];
  if (!sheet) return failed('broken-file', path);
  const isFrom1904 = workbook.some(({ attributes }) => /^(?:1|true)$/.test(attributes.date1904 ?? ''));
  const texts = readParts(parts, 'xl/sharedStrings.xml', 'si').map(stringOf);
  const codes = readCodes(parts);
  const problems = names
    .filter((name) => name !== chosen.attributes.name)
    .map((value): TermProblem => ({ line: 0, code: 'other-sheet', value }));
  const rows: TableRow[] = [];
  const broken = readXml(strFromU8(sheet), ['row'], {
    whole(row) {
      const line = Number(row.attributes.r) || (rows.at(-1)?.line ?? 0) + 1;
      const cells: string[] = [];
      for (const cell of childrenOf(row, 'c')) {
        const column = columnOf(cell.attributes.r) ?? cells.length;
        const value = shownIn(cell, { texts, codes, isFrom1904 });
        if (column < mostColumns) {
          while (cells.length < column) cells.push('');
          cells[column] = value;
        } else if (value !== '') problems.push({ line, code: 'too-many-cells', value });
      }
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    },
  });
  return broken ? failed('broken-file', `${path}: ${broken.message}`, broken.line) : { rows, problems };
}

type Parts = Readonly<Record<string, Uint8Array>>;

function unpack(bytes: Uint8Array): Parts | TermProblemCode {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (
          !/^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(name)
        )
          return false;
        size += originalSize;
        return size <= largestWorkbook;
      },
    });
    return size > largestWorkbook ? 'too-large' : parts;
  } catch {
    return 'broken-file';
  }
}

/** The elements of a part that have one of these names; none where the part isn't there. */
function readParts(parts: Parts, path: string, ...names: string[]): XmlElement[] {
  const elements: XmlElement[] = [];
  const part = parts[path];
  if (part) readXml(strFromU8(part), names, { whole: (element) => elements.push(element) });
  return elements;
}

function relationId({ attributes }: XmlElement): string | undefined {
  return Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name))?.[1];
}

/** For each style of a cell, how it shows numbers: a format's code, or the number of one that Excel knows. */
function readCodes(parts: Parts): (string | number)[] {
  const own = new Map<string, string>();
  const codes: (string | number)[] = [];
  for (const element of readParts(parts, 'xl/styles.xml', 'numFmt', 'cellXfs')) {
    if (element.name === 'numFmt') own.set(element.attributes.numFmtId ?? '', element.attributes.formatCode ?? '');
    else
      for (const { attributes } of childrenOf(element, 'xf'))
        codes.push(own.get(attributes.numFmtId ?? '') ?? Number(attributes.numFmtId ?? 0));
  }
  return codes;
}

type Shown = {
  readonly texts: readonly string[];
  readonly codes: readonly (string | number)[];
  readonly isFrom1904: boolean;
};

function shownIn(cell: XmlElement, { texts, codes, isFrom1904 }: Shown): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  if (type === 'inlineStr') return childrenOf(cell, 'is').map(stringOf).join('');
  const value = childrenOf(cell, 'v')
    .map((one) => textOf(one))
    .join('');
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'n' && value !== '') return cellText(Number(value), codes[Number(style)] ?? 0, isFrom1904);
  return unescapeText(value);
}

/** The runs of a string, without how it is read aloud in Japanese. */
function stringOf(element: XmlElement): string {
  return unescapeText(textOf(element, ['rPh', 'rPr']));
}

/** Excel writes what XML can't hold as `_x000D_`, and an underscore in front of what looks so as `_x005F_`. */
function unescapeText(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\0', '');
}

/** `AB12` is in the column 27, counted from 0. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The container of files that a password locks, and of Excel before 2007. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...word].join('\0'));
}

/** A row of a table, with the line of the file that it begins on, from 1. */
export type TableRow = { readonly line: number; readonly cells: string[] };

export type Separator = ',' | '\t' | ';';

/** What parts the cells of a table's first line: as a rule a comma; in many languages Excel writes a semicolon. */
export function findSeparator(content: string): Separator {
  const header = /^.*/.exec(content.replace(/^\ufeff/, '').replace(/"[^"]*"/g, ''))?.[0] ?? '';
  const count = (separator: Separator) => header.split(separator).length;
  return ([',', ';', '\t'] as const).reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Reads comma- or tab-separated values by RFC 4180: a cell in quotes may hold separators, line breaks and doubled quotes. */
export function parseTable(content: string, separator: Separator): TableRow[] {
  const text = content.replace(/^\ufeff/, '');
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let [line, begun] = [1, 1];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    cells.push(cell.value);
    line += countBreaks(text.slice(at, cell.end));
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      cells.push('');
    }
    rows.push({ line: begun, cells });
    cells = [];
    if (text.startsWith('\r\n', at)) at++;
    at++;
    line++;
    begun = line;
  }
  return rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
}

function quotedCell(text: string, start: number, separator: string): { value: string; end: number } {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else break;
    at++;
  }
  return { value, end: plainCell(text, Math.min(at + 1, text.length), separator).end };
}

function plainCell(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && !text.startsWith('\r\n', end)) end++;
  return { value: text.slice(start, end), end };
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/** Rows as comma- or tab-separated values, quoted where needed, one a line; undone by `parseTable`. */
export function serializeTable(rows: readonly (readonly string[])[], separator: ',' | '\t'): string {
  return rows.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\n`).join('');
}

function quoted(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]/.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** Where a work's folder keeps its glossaries, the first and the next, from 1. */
export function glossaryFile(number: number): string {
  return number === 1 ? 'glossary.json' : `glossary.${number}.json`;
}

/** The number of a glossary's file in a folder; null for other files. */
export function glossaryNumber(path: string): number | null {
  const [, number = '1'] = /^glossary(?:\.(\d+))?\.json$/.exec(path) ?? [null, ''];
  return number === '' ? null : Number(number);
}

/** How a reader sees both texts: page against page, paragraph under paragraph, or one text that shows the other. */
export const readingModes = ['facing', 'interleaved', 'reveal'] as const;
export type ReadingMode = (typeof readingModes)[number];

/** What an address asks for beside its chapter and language; null is left to the server. */
export type ReadingQuery = {
  readonly mode: ReadingMode;
  readonly editionId: string | null;
  readonly release: number | 'working' | null;
  /** What stands beside source and translation: languages, for their default editions, or ids of editions. */
  readonly columns: readonly string[];
  /** How lines in another language than the work's stand; null is left to the work. */
  readonly lines: (typeof askedLines)[number] | null;
};

const askedLines = ['interlinear', 'plain'] as const;

/** How many texts can stand beside source and translation. */
export const mostColumns = 4;

/** Reads the parameters of an address. What it doesn't understand counts as not asked. */
export function parseReadingQuery(written: Readonly<Record<string, string | string[] | undefined>>): ReadingQuery {
  const [view, edition, release, columns, lines] = ['view', 'edition', 'release', 'columns', 'lines'].map(
    (name) => [written[name]].flat()[0],
  );
  return {
    mode: readingModes.find((mode) => mode === view) ?? 'facing',
    editionId: edition || null,
    release: parseRelease(release),
    columns: parseColumns(columns),
    lines: askedLines.find((asked) => asked === lines) ?? null,
  };
}

/** Names of columns, divided by commas; each once, and no more than can stand side by side. */
export function parseColumns(written: string | undefined): string[] {
  const names = (written ?? '').split(',').map((name) => name.trim());
  return [...new Set(names.filter((name) => /^[\w-]+$/.test(name)))].slice(0, mostColumns);
}

/** The end of an address, beginning with its question mark; empty where nothing is asked. */
export function serializeReadingQuery({ mode, editionId, release, columns, lines }: ReadingQuery): string {
  const query = new URLSearchParams();
  if (mode !== 'facing') query.set('view', mode);
  if (editionId !== null) query.set('edition', editionId);
  if (release !== null) query.set('release', String(release));
  if (columns.length > 0) query.set('columns', columns.join(','));
  if (lines !== null) query.set('lines', lines);
  // a comma may stand in an address as it is, and reads better
  return query.size > 0 ? `?${String(query).replaceAll('%2C', ',')}` : '';
}

function parseRelease(written: string | undefined): number | 'working' | null {
  if (written === 'working') return written;
  // nine digits are the most that the database can count
  return written && /^[1-9]\d{0,8}$/.test(written) ? Number(written) : null;
}

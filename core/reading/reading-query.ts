/** How a reader sees both texts: page against page, paragraph under paragraph, or one text that shows the other. */
export const readingModes = ['facing', 'interleaved', 'reveal'] as const;
export type ReadingMode = (typeof readingModes)[number];

/** What an address asks for beside its chapter and language; null is left to the server. */
export type ReadingQuery = {
  readonly mode: ReadingMode;
  readonly editionId: string | null;
  readonly release: number | 'working' | null;
};

/** Reads the parameters of an address. What it doesn't understand counts as not asked. */
export function parseReadingQuery(written: Readonly<Record<string, string | string[] | undefined>>): ReadingQuery {
  const [view, edition, release] = [written.view, written.edition, written.release].map((one) => [one].flat()[0]);
  return {
    mode: readingModes.find((mode) => mode === view) ?? 'facing',
    editionId: edition || null,
    release: parseRelease(release),
  };
}

/** The end of an address, beginning with its question mark; empty where nothing is asked. */
export function serializeReadingQuery({ mode, editionId, release }: ReadingQuery): string {
  const query = new URLSearchParams();
  if (mode !== 'facing') query.set('view', mode);
  if (editionId !== null) query.set('edition', editionId);
  if (release !== null) query.set('release', String(release));
  return query.size > 0 ? `?${query}` : '';
}

function parseRelease(written: string | undefined): number | 'working' | null {
  if (written === 'working') return written;
  // nine digits are the most that the database can count
  return written && /^[1-9]\d{0,8}$/.test(written) ? Number(written) : null;
}

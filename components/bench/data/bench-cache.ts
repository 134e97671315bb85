import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Bench } from '@/api/contract/documents';
import type { Row } from '@/api/contract/shapes';
import type { Written } from '@/api/contract/versions';
import { queries } from '@/api/queries';
import { withState } from '@/core/work/state-runs';
import type { BenchPlace } from './bench-place';
import { benchQuery, rowsQuery, statesQuery } from './bench-queries';

export type BenchCache = ReturnType<typeof createBenchCache>;

/** What the browser knows of a chapter, read and written between renders. */
export function createBenchCache(client: QueryClient, place: BenchPlace, firstTotal: number) {
  const bench = benchQuery(place);
  const states = statesQuery(place);
  // The source may be joined and split.
  const totalNow = () => client.getQueryData(bench.queryKey)?.document.segments ?? firstTotal;
  const pageOf = (number: number) => rowsQuery(place, number, totalNow());

  function peekRow(number: number): Row | null {
    if (number < 1 || number > totalNow()) return null;
    return client.getQueryData(pageOf(number).queryKey)?.find((row) => row.number === number) ?? null;
  }

  /** An answer on its way is older than what was just written. */
  function outdate(queryKey: QueryKey): void {
    if (client.isFetching({ queryKey }) > 0) void client.invalidateQueries({ queryKey });
  }

  function putRow(row: Row): void {
    const { queryKey } = pageOf(row.number);
    outdate(queryKey);
    client.setQueryData(queryKey, (rows) => rows?.map((one) => (one.id === row.id ? row : one)));
  }

  function putStates(rows: readonly Row[]): void {
    outdate(states.queryKey);
    client.setQueryData(states.queryKey, (known) => known && withStates(known, rows));
  }

  async function refresh(): Promise<void> {
    await client.invalidateQueries({ queryKey: bench.queryKey });
    client.removeQueries({ queryKey: queries.documents.rows.key({ input: place }), type: 'inactive' });
    await client.invalidateQueries({ queryKey: queries.documents.key() });
  }

  return {
    peekRow,
    async loadRow(number: number): Promise<Row | null> {
      if (number < 1 || number > totalNow()) return null;
      const rows = await client.ensureQueryData(pageOf(number));
      return rows.find((row) => row.number === number) ?? null;
    },
    listLoaded(): Row[] {
      const pages = client.getQueriesData<Row[]>({ queryKey: queries.documents.rows.key({ input: place }) });
      return pages.flatMap(([, rows]) => rows ?? []);
    },
    loadStates: async () => (await client.ensureQueryData(states)).states,
    peekBench: () => client.getQueryData(bench.queryKey) ?? null,
    /** Asks again for all that is known, where other sentences stand now. */
    refresh,
    /** Takes in what the server answered to a write. */
    putWritten(written: Written): void {
      const before = written.rows.flatMap((row) => peekRow(row.number) ?? []);
      const isCutAnew = written.rows.some(({ id, number }) =>
        before.some((row) => row.number === number && row.id !== id),
      );
      for (const row of written.rows) putRow(row);
      putStates(written.rows);
      client.setQueryData(bench.queryKey, (known) => known && afterWriting(known, before, written));
      // Notes go along with the words of the text.
      void client.invalidateQueries({ queryKey: queries.notes.list.key({ input: place }) });
      // Someone else joined or split sentences: all behind them have other numbers.
      if (isCutAnew) void refresh();
    },
  };
}

function afterWriting(known: Bench, before: readonly Row[], { rows, counts, me }: Written): Bench {
  const others = known.contributors.filter((contributor) => contributor.id !== me.id);
  return {
    ...known,
    counts,
    me,
    contributors: [...others, me],
    rivals: known.rivals + countRivals(rows) - countRivals(before),
    stale: known.stale + countStale(rows) - countStale(before),
    conflicts: known.conflicts + countConflicts(rows) - countConflicts(before),
  };
}

function withStates({ states }: { states: string }, rows: readonly Row[]) {
  return { states: rows.reduce((known, row) => withState(known, row.number - 1, row.state), states) };
}

function countRivals(rows: readonly Row[]): number {
  return rows.filter((row) => row.versions.length > 1).length;
}

function countStale(rows: readonly Row[]): number {
  return rows.filter((row) => row.versions.some((version) => version.stale)).length;
}

function countConflicts(rows: readonly Row[]): number {
  const versions = rows.flatMap((row) => row.versions).filter((version) => version.beside.length > 0);
  return new Set(versions.map((version) => version.id)).size;
}

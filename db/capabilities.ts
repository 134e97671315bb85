import type pg from 'pg';

/** What a PostgreSQL-compatible server does beyond the common ground. */
type Capabilities = { readonly advisoryLocks: boolean; readonly listen: boolean };

/** CockroachDB accepts advisory locks and ignores them, and has no LISTEN; YugabyteDB offers both only as previews. */
export async function findCapabilities(client: pg.ClientBase | pg.Pool): Promise<Capabilities> {
  const { rows } = await (client as pg.ClientBase).query('select version() as version');
  const isPostgres = !/cockroach|-yb-|yugabyte/i.test(rows[0].version);
  return { advisoryLocks: isPostgres, listen: isPostgres };
}

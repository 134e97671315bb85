import type pg from 'pg';

/** A table of the schema; all names are quoted, ready for a statement. Columns that the server computes are left out. */
export type StoredTable = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
};

type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string };

/** How values are written as text, whatever the server's and the session's habits. */
export const textSettings = `
  set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set timezone = 'UTC'; set datestyle = 'ISO, YMD';
  set intervalstyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex'`;

export async function listTables(client: pg.ClientBase): Promise<StoredTable[]> {
  const { rows } = await client.query(
    `select quote_ident(c.relname) as name,
            json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod))
                     order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      group by c.relname order by c.relname`,
  );
  return rows;
}

export async function listForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint
      where connamespace = current_schema()::regnamespace and contype = 'f' and conparentid = 0`,
  );
  return rows;
}

/** How many rows a table has, and a sum over them that doesn't depend on their order; under `textSettings`. */
export async function measureTable(client: pg.ClientBase, table: StoredTable): Promise<{ rows: number; sum: string }> {
  const row = `row(${table.columns.map((column) => column.name).join(', ')})::text`;
  // Sixty bits of each row's digest: a sum of billions of them still fits a numeric.
  const { rows } = await client.query(
    `select count(*) as rows, coalesce(sum(('x' || left(md5(${row}), 15))::bit(60)::int8), 0)::text as sum
       from ${table.name}`,
  );
  return rows[0];
}

/** Hashes of the migrations that made the schema, in their order. */
export async function listMigrations(client: pg.ClientBase): Promise<string[]> {
  const found = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name");
  if (!found.rows[0].name) return [];
  const { rows } = await client.query('select hash from drizzle.__drizzle_migrations order by created_at, id');
  return rows.map(({ hash }) => hash);
}

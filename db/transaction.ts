import { setTimeout as sleep } from 'node:timers/promises';
import { is } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { PgTransaction, type PgTransactionConfig } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import type { Database, Transaction } from './client';

const connections = new WeakMap<pg.PoolClient, NodePgDatabase>();

/**
 * Runs `work` in a transaction: the open one, where `database` is one already; otherwise one of its own, which is run
 * again, up to five times in all, when the server gave it up for the sake of another. `work` must bear being run again.
 */
export async function inTransaction<Result>(
  database: Database | Transaction,
  work: (transaction: Transaction) => Promise<Result>,
  config?: PgTransactionConfig,
): Promise<Result> {
  if (isTransaction(database)) return work(database);
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(database, work, config);
    } catch (error) {
      if (attempt === 5 || !isGivenUp(error)) throw error;
      // Rivals that wait equally long would meet again.
      await sleep(Math.random() * 10 * 2 ** attempt);
    }
  }
}

async function runOnce<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
  config: PgTransactionConfig | undefined,
): Promise<Result> {
  const client = await database.$client.connect();
  let failure: { error: unknown } | undefined;
  try {
    const connection = connections.get(client) ?? drizzle(client, { casing: 'snake_case' });
    connections.set(client, connection);
    return await connection.transaction(
      (transaction) =>
        work(transaction).catch((error) => {
          failure = { error };
          throw error;
        }),
      config,
    );
  } catch (error) {
    // On a broken connection the rollback fails as well, and would hide why.
    throw failure ? failure.error : error;
  } finally {
    client.release();
  }
}

function isTransaction(database: Database | Transaction): database is Transaction {
  return is(database, PgTransaction);
}

const givenUpCodes = new Set(['40001', '40P01']);

function isGivenUp(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return givenUpCodes.has((error as { code?: string }).code ?? '') || isGivenUp(error.cause);
}

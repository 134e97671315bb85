import { Command } from 'commander';
import { backupDatabase } from '@/db/backup';
import { closeDatabase, getDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { restoreDatabase } from '@/db/restore';
import { UserError } from '../user-error';

export const backup = new Command('backup')
  .description('write the whole database to a new file')
  .argument('<file>')
  .action((file: string) => onDatabase(async () => backupDatabase(await getDatabase(), file), `written to ${file}`));

export const restore = new Command('restore')
  .description('fill an empty database from a backup')
  .argument('<file>')
  .option('--replace', 'throw away what the database holds')
  .action((file: string, options: { replace?: true }) =>
    onDatabase(async () => {
      const database = await getDatabase();
      await migrateDatabase(database);
      return restoreDatabase(database, file, options);
    }, `restored from ${file}`),
  );

async function onDatabase(run: () => Promise<{ tables: number; rows: number }>, what: string): Promise<void> {
  try {
    const { tables, rows } = await run();
    console.log(`${rows} rows of ${tables} tables ${what}.`);
  } catch (error) {
    throw error instanceof Error ? new UserError(error.message) : error;
  } finally {
    await closeDatabase();
  }
}

import { closeDatabase, type Database, getDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { type Context, createContext } from '@/services/context';
import { UserError } from './user-error';

/** Runs a command on the migrated database of this place, as nobody in particular, and leaves it closed. */
export async function withDatabase(command: (context: Context) => Promise<void>): Promise<void> {
  try {
    const database = await openDatabase();
    await migrateDatabase(database);
    await command(createContext(database, null));
  } finally {
    await closeDatabase();
  }
}

/** A server that whoever runs Verso has named is theirs to mend. */
async function openDatabase(): Promise<Database> {
  try {
    return await getDatabase();
  } catch (error) {
    if (!process.env.DATABASE_URL || !(error instanceof Error)) throw error;
    throw new UserError(`The database of DATABASE_URL can't be used: ${error.message}`);
  }
}

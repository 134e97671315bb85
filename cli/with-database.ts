import { closeDatabase, getDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { type Context, createContext } from '@/services/context';

/** Runs a command on the migrated database of this place, as nobody in particular, and leaves it closed. */
export async function withDatabase(command: (context: Context) => Promise<void>): Promise<void> {
  try {
    const database = await getDatabase();
    await migrateDatabase(database);
    await command(createContext(database, null));
  } finally {
    await closeDatabase();
  }
}

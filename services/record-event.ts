import type { Transaction } from '@/db/client';
import { event } from '@/db/schema/history';
import type { Context } from './context';

type NewEvent = Omit<typeof event.$inferInsert, 'id' | 'at' | 'userId' | 'details'> &
  Partial<Pick<typeof event.$inferInsert, 'details'>>;

/** Writes down what the asking person does, in the transaction that does it. */
export async function recordEvent(context: Context, transaction: Transaction, happened: NewEvent): Promise<void> {
  await transaction.insert(event).values({
    details: {},
    ...happened,
    id: context.newId(),
    at: context.now(),
    userId: context.person?.id ?? null,
  });
}

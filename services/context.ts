import { v7 } from 'uuid';
import type { Database, Transaction } from '@/db/client';

/** A signed-in person. */
export type Person = { readonly id: string; readonly name: string; readonly instanceOwner: boolean };

/** What every service verb is given: the database, who asks (null: nobody signed in), the clock and new ids. */
export type Context = {
  readonly database: Database | Transaction;
  readonly person: Person | null;
  readonly now: () => Date;
  /** UUIDv7, so that ids sort by when they were made. */
  readonly newId: () => string;
};

export function createContext(database: Database | Transaction, person: Person | null): Context {
  return { database, person, now: () => new Date(), newId: () => v7() };
}

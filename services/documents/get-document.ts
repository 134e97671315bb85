import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { document } from '@/db/schema/text';
import { edition } from '@/db/schema/work';
import { ServiceError } from '../service-error';

const summary = {
  id: document.id,
  number: document.number,
  title: document.title,
  segments: document.segments,
  words: document.words,
};

/** The chapters of a work in order; those that a newer file no longer has are left out. */
export function listChapters(database: Database | Transaction, workId: string) {
  return database
    .select(summary)
    .from(document)
    .where(and(eq(document.workId, workId), gt(document.number, 0)))
    .orderBy(asc(document.number));
}

/** A chapter and all the chapters of its work. Throws when it isn't there. */
export async function getDocument(database: Database | Transaction, workId: string, documentId: string) {
  const chapters = await listChapters(database, workId);
  const found = chapters.find((chapter) => chapter.id === documentId);
  if (!found) throw new ServiceError('not-found', 'document');
  return { document: found, chapters };
}

/** The default editions of a work, one a language, in the order that the languages were added. */
export function listEditions(database: Database | Transaction, workId: string) {
  return database
    .select({ language: edition.language, title: edition.title })
    .from(edition)
    .where(and(eq(edition.workId, workId), eq(edition.isDefault, true)))
    .orderBy(asc(edition.position), asc(edition.id));
}

/** Throws when the work isn't translated into the language. */
export async function getEdition(database: Database | Transaction, workId: string, language: string) {
  const editions = await listEditions(database, workId);
  const found = editions.find((one) => one.language === language);
  if (!found) throw new ServiceError('not-found', 'language', { language });
  return { edition: found, languages: editions.map((one) => one.language) };
}

import { expect, test } from 'vitest';
import { inTransaction } from '@/db/transaction';
import { changeMe } from '@/services/people/change-me';
import { contributorOf } from '@/services/people/contributor-of';
import { aDatabase } from '../a-database';
import { aContext, aWork } from './a-person';

const database = await aDatabase();
const asContributor = (context: Awaited<ReturnType<typeof aContext>>, workId: string) =>
  inTransaction(database, (transaction) => contributorOf(context, transaction, workId));

test('a person becomes one contributor of a work, once', async () => {
  const context = await aContext(database, { name: 'إبراهيم حسن' });
  const workId = await aWork(database);
  const first = await asContributor(context, workId);
  expect(first).toMatchObject({ name: 'إبراهيم حسن', siglum: 'إب', position: 1, userId: context.person?.id });
  expect(await asContributor(context, workId)).toEqual(first);
  expect((await asContributor(context, await aWork(database))).id).not.toBe(first.id);
});

test('people who begin at the same moment get sigla and places of their own', async () => {
  const workId = await aWork(database);
  const people = await Promise.all(Array.from({ length: 8 }, () => aContext(database, { name: 'Ines Moreno' })));
  const made = await Promise.all([...people, ...people].map((context) => asContributor(context, workId)));
  expect(new Set(made.map((one) => one.siglum)).size).toBe(8);
  expect(new Set(made.map((one) => one.position)).size).toBe(8);
});

test('a new name stands under what was written before, and the siglum stays', async () => {
  const context = await aContext(database, { name: '山田 太郎' });
  const workId = await aWork(database);
  await asContributor(context, workId);
  await changeMe(context, { name: '田中 太郎' });
  expect(await asContributor(context, workId)).toMatchObject({ name: '田中 太郎', siglum: '山田' });
});

import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { VersionState } from '@/core/work/version-state';
import { block, document, segment } from '@/db/schema/text';
import { coverage, version } from '@/db/schema/translation';
import { contributor } from '@/db/schema/work';
import { findQuotation } from '@/services/people/find-quotation';
import { aDatabase } from '../a-database';
import { aWork } from './a-person';

const database = await aDatabase();
const sentences = [
  'It rained on the ferry all that day.',
  '“Beja,” it called, and the word came over the stones.',
  'She had only one language for the river, and it was not this one.',
];

async function addText(workId: string): Promise<string[]> {
  const [documentId, blockId] = [v7(), v7()];
  await database.insert(document).values({ workId, id: documentId, number: 1, title: 'One' });
  await database.insert(block).values({ workId, id: blockId, documentId, position: 0, kind: 'paragraph' });
  const rows = sentences.map((text, index) => ({
    workId,
    id: v7(),
    documentId,
    blockId,
    number: index + 1,
    text,
    words: 9,
  }));
  await database.insert(segment).values(rows);
  return rows.map((row) => row.id);
}

async function addVersion(workId: string, segmentIds: string[], language: string, text: string, state: VersionState) {
  const [at, id, contributorId] = [new Date(), v7(), v7()];
  const [first] = await database.select().from(document).where(eq(document.workId, workId));
  const documentId = first?.id ?? '';
  await database
    .insert(contributor)
    .values({ workId, id: contributorId, name: 'Ines', siglum: id.slice(-4), position: 1 });
  await database.insert(version).values({
    workId,
    id,
    documentId,
    language,
    contributorId,
    state,
    text,
    revisionId: v7(),
    createdAt: at,
    updatedAt: at,
  });
  for (const segmentId of segmentIds) {
    await database.insert(coverage).values({ workId, segmentId, versionId: id, language, contributorId, live: true });
  }
}

test('the sentence at the door is the one of a public work that most languages have approved', async () => {
  await addText(await aWork(database, { visibility: 'team' }));
  expect(await findQuotation({ database })).toBeNull();

  const workId = await aWork(database, { visibility: 'public' });
  const [rain = '', call = '', river = ''] = await addText(workId);
  expect(await findQuotation({ database })).toMatchObject({ text: sentences[0], address: '1.1', translations: [] });

  await addVersion(workId, [call], 'es', '—Beja —llamó, y la palabra cruzó las piedras.', 'approved');
  await addVersion(workId, [call], 'ja', '「ベジャ」と声がした。', 'approved');
  await addVersion(workId, [call], 'ar', 'ونادى: «بيجا».', 'draft');
  for (const language of ['de', 'fr', 'es']) await addVersion(workId, [rain, river], language, 'Joined.', 'approved');
  expect(await findQuotation({ database })).toEqual({
    text: sentences[1],
    language: 'en',
    title: 'The Salt Ferry',
    address: '1.2',
    translations: [
      { language: 'es', text: '—Beja —llamó, y la palabra cruzó las piedras.' },
      { language: 'ja', text: '「ベジャ」と声がした。' },
    ],
  });
});

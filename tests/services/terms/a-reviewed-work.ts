import { v7 } from 'uuid';
import type { FolderVersion } from '@/core/folder/work-folder';
import type { Database } from '@/db/client';
import { loadFolder } from '@/services/folder/load-folder';
import { aFolder, aPerson } from '../a-work';
import { aGlossary, theConcepts } from './a-glossary';

const ines = { id: v7(), siglum: 'Ib', name: 'Inés Bordoy' };

/** A work whose sentences are translated into Spanish, and are in review. */
export async function aReviewedWork(database: Database, source: string, targets: readonly string[]) {
  const folder = aFolder(source, { contributors: [ines] });
  const segments = folder.documents.flatMap((one) => one.blocks.flatMap((block) => block.segments));
  const versions = targets.map(
    (text, at): FolderVersion => ({
      language: 'es',
      siglum: 'Ib',
      segments: [segments[at]?.id ?? ''],
      state: 'in-review',
      text,
      omitted: false,
      reason: '',
    }),
  );
  const reviewer = await aPerson(database, 'Rania');
  await loadFolder(reviewer, { ...folder, versions });
  const { heda, kettle } = theConcepts();
  const glossary = await aGlossary(database, folder.id, [heda, kettle]);
  const place = { workId: folder.id, documentId: folder.documents[0]?.id ?? '', language: 'es' };
  return { folder, segments, reviewer, heda, kettle, glossary, place };
}

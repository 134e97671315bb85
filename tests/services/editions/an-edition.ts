import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { WorkFolder } from '@/core/folder/work-folder';
import type { Database } from '@/db/client';
import { edition } from '@/db/schema/work';
import { type Context, createContext } from '@/services/context';
import { getReading } from '@/services/documents/get-reading';
import { createEdition } from '@/services/editions/create-edition';
import { publishEdition } from '@/services/editions/publish-edition';
import { decideVersion } from '@/services/versions/decide-version';
import { saveVersion } from '@/services/versions/save-version';
import { aMember, aPerson, aWork } from '../a-work';

/** A public work of five sentences in two paragraphs: its owner, a reviewer, two translators into Spanish, and a stranger. */
export async function anEdition(database: Database, about: Partial<WorkFolder> = { visibility: 'public' }) {
  const work = await aWork(
    database,
    'The bell has one note. It means get up. Nobody does.\nCold runs downhill. So do we.',
    about,
  );
  const { workId, documentId, segmentIds } = work;
  const people = {
    nora: await aPerson(database, 'Nora Quiroga'),
    pilar: await aPerson(database, 'Pilar Sanz'),
    ines: await aPerson(database, 'Inés Bordoy'),
    mateo: await aPerson(database, 'Mateo Arce'),
  };
  await aMember(people.nora, workId, 'owner');
  await aMember(people.pilar, workId, 'reviewer', ['es']);
  await aMember(people.ines, workId, 'translator', ['es']);
  await aMember(people.mateo, workId, 'translator', ['es']);
  const [found] = await database
    .select()
    .from(edition)
    .where(and(eq(edition.workId, workId), eq(edition.language, 'es'), eq(edition.isDefault, true)));
  const editionId = found?.id ?? '';

  /** A version by someone of the sentences from `at`, counted from 0, approved by Pilar. */
  const approve = async (context: Context, at: number, text: string, length = 1) => {
    const version = { workId, versionId: v7(), revisionId: v7() };
    const written = await saveVersion(context, {
      ...version,
      documentId,
      language: 'es',
      segmentIds: segmentIds.slice(at, at + length),
      text,
      omitted: text === '',
      origin: 'typed',
      baseRevisionId: null,
      settles: [],
      state: 'in-review',
    });
    await decideVersion(people.pilar, { ...version, state: 'approved', reason: '' });
    return { ...version, contributorId: written.me.id };
  };

  return {
    ...work,
    ...people,
    stranger: createContext(database, null),
    editionId,
    approve,
    /** The texts of a chapter as someone reads them. */
    read: async (context: Context, more: { editionId?: string; release?: number | 'working' } = {}) => {
      const reading = await getReading(context, { workId, documentId, language: 'es', ...more });
      return reading.blocks.flatMap((block) => block.targets.map((target) => target.text));
    },
    publish: (note = '', more: { editionId?: string; releaseId?: string } = {}) =>
      publishEdition(people.nora, { workId, editionId, releaseId: v7(), note, ...more }),
    addEdition: (more: Partial<Parameters<typeof createEdition>[1]> = {}) =>
      createEdition(people.nora, {
        workId,
        editionId: v7(),
        language: 'es',
        name: 'Read aloud',
        stance: 'read aloud',
        note: '',
        title: '',
        rule: { kind: 'newest' },
        ...more,
      }),
  };
}

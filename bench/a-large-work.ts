import { v7 } from 'uuid';
import type { FolderBlock, WorkFolder } from '@/core/folder/work-folder';
import type { Database } from '@/db/client';
import { user } from '@/db/schema/people';
import { member } from '@/db/schema/work';
import { type Context, createContext } from '@/services/context';
import { loadFolder } from '@/services/folder/load-folder';

const words =
  `water bell terrace wall pear frost pot oil lid night morning hill grandmother pencil book answer river door lamp
  child boots quarrel window blanket Tuesday winter sawdust ladder orchard thermometer`.split(/\s+/);

/** Prose of no sense but of the usual lengths: from 3 to 30 words a sentence, the same for the same number. */
export function aSentence(number: number): string {
  const length = 3 + ((number * 7919) % 28);
  const chosen = Array.from(
    { length },
    (_, at) => words[(number * 31 + at * 17 + ((at * number) % 13)) % words.length],
  );
  return `Sentence ${number}: ${chosen.join(' ')}.`;
}

/** A work of one chapter, paragraphs of five sentences, half of it translated into Spanish by two people. */
export function aLargeWork(segments: number): WorkFolder {
  const blocks: FolderBlock[] = [];
  const ids: string[] = [];
  for (let start = 1; start <= segments; start += 5) {
    const texts = Array.from({ length: Math.min(5, segments - start + 1) }, (_, at) => {
      const id = v7();
      ids.push(id);
      return { id, text: `${aSentence(start + at)} ` };
    });
    blocks.push({ id: v7(), kind: 'paragraph', level: null, before: '', after: '\n\n', segments: texts });
  }
  const version = { omitted: false, reason: '', language: 'es' };
  return {
    id: v7(),
    title: `A work of ${segments} sentences`,
    author: '',
    language: 'en',
    kind: 'novel',
    summary: '',
    licence: '',
    visibility: 'public',
    files: [],
    contributors: [
      { id: v7(), siglum: 'Ib', name: 'Inés Bordoy' },
      { id: v7(), siglum: 'Ma', name: 'Mateo Arce' },
    ],
    languages: [{ language: 'es', title: '' }],
    documents: [{ id: v7(), title: 'The whole of it', file: null, blocks }],
    versions: ids.flatMap((id, at) => [
      ...(at % 2 === 0
        ? [{ ...version, siglum: 'Ib', segments: [id], state: 'approved' as const, text: aSentence(at) }]
        : []),
      ...(at % 5 === 0
        ? [{ ...version, siglum: 'Ma', segments: [id], state: 'in-review' as const, text: aSentence(at + 1) }]
        : []),
    ]),
  };
}

/** Stores a large work and gives a new person all rights in it. */
export async function storeLargeWork(
  database: Database,
  segments: number,
): Promise<{ folder: WorkFolder; owner: Context }> {
  const folder = aLargeWork(segments);
  await loadFolder(createContext(database, null), folder);
  const id = v7();
  const at = new Date();
  await database
    .insert(user)
    .values({ id, name: 'Nora Quiroga', email: `${id}@example.org`, createdAt: at, updatedAt: at });
  await database.insert(member).values({ workId: folder.id, userId: id, role: 'owner', joinedAt: at });
  return { folder, owner: createContext(database, { id, name: 'Nora Quiroga', instanceOwner: false }) };
}

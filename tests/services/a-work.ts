import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { FolderBlock, WorkFolder } from '@/core/folder/work-folder';
import { splitSentences } from '@/core/segment/split-sentences';
import type { Role } from '@/core/work/role';
import type { Database } from '@/db/client';
import { user } from '@/db/schema/people';
import { member } from '@/db/schema/work';
import { type Context, createContext } from '@/services/context';
import { loadFolder } from '@/services/folder/load-folder';

/** A person with an account, as the services see them. */
export async function aPerson(database: Database, name: string): Promise<Context> {
  const id = v7();
  const now = new Date();
  await database
    .insert(user)
    .values({ id, name, email: `${randomUUID()}@example.org`, createdAt: now, updatedAt: now });
  return createContext(database, { id, name, instanceOwner: false });
}

/** Gives a person a role in a work. */
export async function aMember(context: Context, workId: string, role: Role, languages: string[] | null = null) {
  if (!context.person) throw new RangeError('nobody is signed in');
  await context.database
    .insert(member)
    .values({ workId, userId: context.person.id, role, languages, joinedAt: context.now() });
}

/** A folder of a work of one chapter, a paragraph a line. */
export function aFolder(text: string, about: Partial<WorkFolder> = {}): WorkFolder {
  const paragraphs = text.trim().split('\n');
  const language = about.language ?? 'en';
  const blocks = paragraphs.map(
    (paragraph): FolderBlock => ({
      id: v7(),
      kind: 'paragraph',
      level: null,
      before: '',
      after: '\n\n',
      segments: splitSentences(paragraph, { language }).map(({ start, end }) => ({
        id: v7(),
        text: paragraph.slice(start, end),
      })),
    }),
  );
  return {
    id: v7(),
    title: 'The Frost Book',
    author: 'Hanne Orlick',
    language,
    kind: 'story',
    summary: '',
    licence: '',
    visibility: 'team',
    files: [],
    contributors: [],
    languages: [
      { language: 'es', title: 'El libro de las heladas' },
      { language: 'ar', title: '' },
    ],
    documents: [{ id: v7(), title: 'One Note', file: null, blocks }],
    versions: [],
    ...about,
  };
}

/** A stored work of one chapter, with the places that a test needs to name. */
export async function aWork(database: Database, text: string, about: Partial<WorkFolder> = {}) {
  const folder = aFolder(text, about);
  await loadFolder(createContext(database, null), folder);
  const document = folder.documents[0];
  if (!document) throw new RangeError('a work needs a document');
  const segments = document.blocks.flatMap((block) => block.segments);
  return { folder, workId: folder.id, documentId: document.id, segmentIds: segments.map((segment) => segment.id) };
}

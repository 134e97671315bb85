import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { v7 } from 'uuid';
import { contract } from '@/api/contract';
import type { Row, Version } from '@/api/contract/shapes';
import type { Visibility } from '@/core/work/role';

export type Api = ContractRouterClient<typeof contract>;

/** The API as whoever holds this session, or as a visitor. */
export function apiFor(origin: string, cookie = ''): Api {
  const headers = { origin, ...(cookie && { cookie }) };
  return createORPCClient(new OpenAPILink(contract, { url: `${origin}/api/v1`, headers }));
}

/** Two chapters, of six sentences and of five. */
const pearTree = `# The Pear Tree

Nobody had planted the pear tree. It stood in the middle of the square. Every spring it was late.

The baker counted its blossoms. She was never wrong.

# The Well

The well was older than the tree. Its water tasted of iron. My aunt lowered the bucket twice.

She heard a bell below.
`;

type WorkMade = { text?: string; language?: string; languages?: string[]; visibility?: Visibility };

/** Imports a work of its own for a test, and says where its chapters are. */
export async function aWork(
  api: Api,
  { text = pearTree, language = 'en', languages = ['es'], visibility = 'team' }: WorkMade = {},
) {
  const workId = v7();
  const about = { title: 'The Pear Tree', author: '', kind: 'story', visibility };
  const content = Buffer.from(text).toString('base64');
  let { state } = await api.works.import({ ...about, workId, fileName: 'pear-tree.md', content, language });
  while (state === 'running') ({ state } = await api.works.importState({ workId }));
  for (const one of languages) await api.works.addLanguage({ workId, language: one });
  const { chapters } = await api.works.get({ workId });
  const documentIds = chapters.map(({ id }) => id);
  const pathOf = (chapter: number, target = languages[0]) =>
    `/en/works/${workId}/${documentIds[chapter - 1]}/translate/${target}`;
  return { workId, documentIds, pathOf };
}

export type WorkPlace = { workId: string; documentIds: string[] };

/** A chapter as the server has it now. */
export function rowsOf(api: Api, { workId, documentIds }: WorkPlace, chapter = 1, language = 'es'): Promise<Row[]> {
  return api.documents.rows({ workId, documentId: documentIds[chapter - 1] ?? '', language, from: 1, to: 50 });
}

/** Writes a translation of one sentence of the first chapter. */
export async function translate(
  api: Api,
  place: WorkPlace,
  {
    number,
    text,
    language = 'es',
    state,
  }: { number: number; text: string; language?: string; state?: Version['state'] },
): Promise<Version> {
  const row = (await rowsOf(api, place, 1, language)).find((one) => one.number === number);
  const versionId = v7();
  const { rows } = await api.versions.save({
    workId: place.workId,
    versionId,
    documentId: place.documentIds[0] ?? '',
    language,
    segmentIds: [row?.id ?? ''],
    text,
    revisionId: v7(),
    baseRevisionId: null,
    ...(state === 'in-review' && { state }),
  });
  const version = rows.flatMap(({ versions }) => versions).find(({ id }) => id === versionId);
  if (!version) throw new Error(`no version of sentence ${number}`);
  return version;
}

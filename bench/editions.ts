import { v7 } from 'uuid';
import type { WorkFolder } from '@/core/folder/work-folder';
import { createContext } from '@/services/context';
import { getReading } from '@/services/documents/get-reading';
import { chooseVersion } from '@/services/editions/choose-version';
import { compareReleases } from '@/services/editions/compare-releases';
import { getCredits } from '@/services/editions/get-credits';
import { listEditions } from '@/services/editions/list-editions';
import { listSeams } from '@/services/editions/list-seams';
import { publishEdition } from '@/services/editions/publish-edition';
import { loadFolder } from '@/services/folder/load-folder';
import { aLargeWork, aSentence, storeLargeWork } from './a-large-work';
import { percentilesOf, print, time } from './percentiles';
import { withServer } from './with-server';

const chapters = 5;
const chapterSegments = 2_000;

/** Reading, choosing, publishing and comparing in a work of five chapters of 2,000 sentences, with two versions of each. */
export async function measureEditions(): Promise<void> {
  await withServer(async (database) => {
    const { owner } = await storeLargeWork(database, 100);
    const folder = aTranslatedWork();
    await loadFolder(owner, folder);
    await database.execute('analyze');
    const workId = folder.id;
    const editionId = (await listEditions(owner, { workId }))[0]?.id ?? '';
    const documentId = folder.documents[0]?.id ?? '';
    const place = { workId, documentId, language: 'es' };
    const chapter = { workId, editionId, documentId };

    const rawChapter = await time(30, () =>
      database.$client.query({
        name: 'raw-chapter',
        text: `select s.id, s.text, v.text from segment s
          join coverage c on c.work_id = s.work_id and c.segment_id = s.id and c.language = 'es' and c.live
          join version v on v.work_id = c.work_id and v.id = c.version_id and v.state = 'approved'
          where s.work_id = $1 and s.document_id = $2 and s.retired_at is null order by s.number`,
        values: [workId, documentId],
      }),
    );
    print('raw SQL: 2,000 sentences with their versions', rawChapter);
    const working = await time(30, () => getReading(owner, place));
    print('getReading: working text', working, rawChapter, 'p95 < 50 ms');

    const published: number[] = [];
    for (let round = 0; round < 3; round++) {
      const started = performance.now();
      await publishEdition(owner, { workId, editionId, releaseId: v7(), note: '' });
      published.push(performance.now() - started);
    }
    print('publishEdition: 10,000 sentences', percentilesOf(published), undefined, 'a few seconds');
    const reader = createContext(database, null);
    const released = await time(30, () => getReading(reader, place));
    print('getReading: the newest release', released, rawChapter, 'p95 < 50 ms');

    const ids = folder.versions.filter((one) => one.siglum === 'Ib').map((one) => one.segments[0]);
    const { rows } = await database.$client.query<{ version_id: string }>(
      `select c.version_id from coverage c join contributor k on k.work_id = c.work_id and k.id = c.contributor_id
        where c.work_id = $1 and c.segment_id = any($2::uuid[]) and k.siglum = 'Ib'`,
      [workId, ids.slice(0, 40)],
    );
    const choose = (round: number) => chooseVersion(owner, { ...chapter, versionId: rows.at(round)?.version_id ?? '' });
    print('chooseVersion: by hand, in 2,000 sentences', await time(30, choose), undefined, 'p95 < 50 ms');
    print('listSeams: a chapter', await time(10, () => listSeams(owner, chapter)));
    print('getCredits: a release', await time(10, () => getCredits(reader, { workId, editionId })));
    print('getCredits: the working text', await time(5, () => getCredits(owner, { workId, editionId })));
    const sides = { workId, editionId, from: 1, to: 2 };
    print('compareReleases: two releases', await time(5, () => compareReleases(reader, sides)));
    const next = { workId, editionId, from: 2, to: 'working' as const };
    print('compareReleases: a release and the working text', await time(5, () => compareReleases(owner, next)));
  });
}

/** All of it translated by two people, and approved. */
function aTranslatedWork(): WorkFolder {
  const parts = Array.from({ length: chapters }, () => aLargeWork(chapterSegments));
  const documents = parts.flatMap((part) => part.documents);
  const ids = documents.flatMap((one) => one.blocks.flatMap((block) => block.segments.map(({ id }) => id)));
  const version = { omitted: false, reason: '', language: 'es', state: 'approved' as const };
  const versions = ids.flatMap((id, at) =>
    ['Ib', 'Ma'].map((siglum, place) => ({ ...version, siglum, segments: [id], text: aSentence(at + place) })),
  );
  return { ...aLargeWork(0), documents, versions };
}

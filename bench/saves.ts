import { v7 } from 'uuid';
import { findSentences } from '@/services/documents/find-sentences';
import { getBench } from '@/services/documents/get-bench';
import { listRows } from '@/services/documents/list-rows';
import { saveVersion } from '@/services/versions/save-version';
import { aSentence, storeLargeWork } from './a-large-work';
import { print, time } from './percentiles';
import { withServer } from './with-server';

const segments = 100_000;
const rounds = 400;

/** Saving a version and reading rows in a document of 100,000 sentences, beside the least SQL that does the same. */
export async function measureSaves(): Promise<void> {
  await withServer(async (database) => {
    const started = performance.now();
    const { folder, owner } = await storeLargeWork(database, segments);
    console.log(`loaded ${segments} sentences with ${folder.versions.length} versions in ${seconds(started)} s`);
    await database.execute('analyze');
    const place = { workId: folder.id, documentId: folder.documents[0]?.id ?? '', language: 'es' };
    const ids = folder.documents.flatMap((one) => one.blocks.flatMap((block) => block.segments.map(({ id }) => id)));
    const any = (round: number) => Math.abs(round * 7919) % (segments - 50);

    const rawPage = await time(rounds, (round) =>
      database.$client.query({
        name: 'raw-page',
        text: `select s.id, s.number, s.text, v.id as version, v.text as target, v.state from segment s
          left join coverage c on c.work_id = s.work_id and c.segment_id = s.id and c.language = 'es' and c.live
          left join version v on v.work_id = c.work_id and v.id = c.version_id
          where s.work_id = $1 and s.document_id = $2 and s.retired_at is null and s.number between $3 and $4
          order by s.number`,
        values: [place.workId, place.documentId, any(round) + 1, any(round) + 50],
      }),
    );
    print('raw SQL: 50 rows with their versions', rawPage);
    const page = await time(rounds, (round) =>
      listRows(owner, { ...place, from: any(round) + 1, to: any(round) + 50 }),
    );
    print('listRows: a page of 50 rows', page, rawPage, 'p95 < 20 ms');
    print(
      'listRows: a page of 200 rows',
      await time(rounds, (round) => listRows(owner, { ...place, from: any(round) + 1, to: any(round) + 200 })),
    );

    const rawSave = await time(rounds, (round) =>
      database.$client.query({
        name: 'raw-save',
        text: `update version set text = $3, updated_at = now() where (work_id, id) = (
          select work_id, version_id from coverage where work_id = $1 and segment_id = $2 and live limit 1)`,
        values: [place.workId, ids[any(round)], aSentence(round + 1_000)],
      }),
    );
    print('raw SQL: update the text of a version', rawSave);
    const bases = new Map<number, { versionId: string; revisionId: string }>();
    const save = (round: number, at: number) => {
      const base = bases.get(at);
      const own = { versionId: base?.versionId ?? v7(), revisionId: v7() };
      bases.set(at, own);
      return saveVersion(owner, {
        ...place,
        ...own,
        segmentIds: [ids[at] ?? ''],
        text: aSentence(round + 2_000),
        omitted: false,
        origin: 'typed',
        baseRevisionId: base?.revisionId ?? null,
        settles: [],
      });
    };
    print('saveVersion: a new version', await time(rounds, (round) => save(round, any(round))), rawSave, 'p95 < 20 ms');
    print(
      'saveVersion: a new revision',
      await time(rounds, (round) => save(round, any(round))),
      rawSave,
      'p95 < 20 ms',
    );

    print('getBench: opening the chapter', await time(20, () => getBench(owner, place)));
    print('findSentences: in review', await time(20, () => findSentences(owner, { ...place, filter: 'in-review' })));
    print('findSentences: a phrase', await time(20, () => findSentences(owner, { ...place, phrase: 'pear frost' })));
  });
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

import { v7 } from 'uuid';
import { collate } from '@/core/diff/collate';
import { approveShown } from '@/services/review/approve-shown';
import { getQueue } from '@/services/review/get-queue';
import { previewApproval } from '@/services/review/preview-approval';
import { undoBatch } from '@/services/review/undo-batch';
import { aSentence, storeLargeWork } from './a-large-work';
import { print, time } from './percentiles';
import { withServer } from './with-server';

/** One in five sentences of a large work is in review. */
const segments = 50_000;

/** Approving 10,000 versions at once and taking it back, and collating rivals. */
export async function measureReview(): Promise<void> {
  const base = sixtyWords(1);
  const rivals = Array.from({ length: 8 }, (_, at) => ({
    siglum: `S${at}`,
    text: sixtyWords(at % 3 === 0 ? 1 : at + 2),
  }));
  print(
    'collate: eight rivals of 60 words',
    await time(200, async () => collate(base, rivals, 'es')),
    undefined,
    '< 5 ms',
  );

  await withServer(async (database) => {
    const { folder, owner } = await storeLargeWork(database, segments);
    const place = { workId: folder.id, documentId: folder.documents[0]?.id ?? '', language: 'es' };
    print('getQueue', await time(10, () => getQueue(owner, place)));
    const shown = { ...place, filter: 'needs-review' as const };
    const { versions, asOf } = await previewApproval(owner, shown);
    const batchId = v7();
    const approve = await once(() => approveShown(owner, { ...shown, asOf, batchId }));
    console.log(`approveShown: ${versions} versions in ${approve} s (goal < 5 s)`);
    console.log(`undoBatch: ${await once(() => undoBatch(owner, { workId: place.workId, batchId }))} s`);
  });
}

async function once(run: () => Promise<unknown>): Promise<string> {
  const started = performance.now();
  await run();
  return ((performance.now() - started) / 1000).toFixed(2);
}

function sixtyWords(number: number): string {
  return [number, number + 1, number + 2, number + 3].map(aSentence).join(' ').split(' ').slice(0, 60).join(' ');
}

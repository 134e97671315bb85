import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ReaderMarkKind } from '@/core/reading/reader-mark';
import type { Context } from '@/services/context';
import { listMarks } from '@/services/reading/list-marks';
import { markSentence } from '@/services/reading/mark-sentence';
import { removeMark } from '@/services/reading/remove-mark';
import { changeWork } from '@/services/works/change-work';
import { aDatabase } from '../a-database';
import { anEdition } from '../editions/an-edition';

const database = await aDatabase();

/** A work whose readers may mark sentences, and the ways to mark, to take back, and to list. */
async function aMarkedWork() {
  const work = await anEdition(database);
  const { workId, documentId, segmentIds, editionId, nora } = work;
  await changeWork(nora, { workId, readerMarks: true });
  const mark = (context: Context, at: number, kind: ReaderMarkKind, device: string, note = '') =>
    markSentence(context, { workId, markId: v7(), segmentId: segmentIds[at] ?? '', editionId, kind, note, device });
  const list = async (context: Context) =>
    (await listMarks(context, { workId, documentId, language: 'es' })).map(
      ({ number, kind, count, notes }) => [number, kind, count, ...notes] as const,
    );
  return { ...work, mark, list };
}

describe('markSentence', () => {
  it('counts what readers say, of one reader once, and tells the team alone', async () => {
    const { mark, list, stranger, pilar, ines } = await aMarkedWork();
    await mark(stranger, 0, 'unclear', 'a key of one device', 'Which bell?');
    await mark(stranger, 0, 'unclear', 'a key of one device');
    await mark(stranger, 0, 'unclear', 'the key of another');
    await mark(stranger, 2, 'lovely', 'the key of another');
    await mark(ines, 2, 'lovely', 'the key of another');
    expect(await list(pilar)).toEqual([
      [1, 'unclear', 2, 'Which bell?'],
      [3, 'lovely', 2],
    ]);
    await expect(list(stranger)).rejects.toMatchObject({ code: 'sign-in-required' });
  });

  it('is refused until the owner lets readers mark', async () => {
    const { workId, segmentIds, editionId, stranger } = await anEdition(database);
    const input = { workId, markId: v7(), segmentId: segmentIds[0] ?? '', editionId, kind: 'typo', note: '' } as const;
    const asked = markSentence(stranger, { ...input, device: 'a key of one device' });
    await expect(asked).rejects.toMatchObject({ code: 'forbidden', reason: 'reader-marks' });
  });

  it('is taken back by the reader who marked, and by nobody else', async () => {
    const { mark, list, workId, stranger, pilar } = await aMarkedWork();
    const { markId } = await mark(stranger, 1, 'wrong', 'a key of one device');
    await removeMark(stranger, { workId, markId, device: 'the key of another' });
    expect(await list(pilar)).toEqual([[2, 'wrong', 1]]);
    await removeMark(stranger, { workId, markId, device: 'a key of one device' });
    expect(await list(pilar)).toEqual([]);
    await mark(stranger, 1, 'wrong', 'a key of one device');
    expect(await list(pilar)).toEqual([[2, 'wrong', 1]]);
  });

  it('takes no more from one reader than a person could say', async () => {
    const { mark, stranger } = await aMarkedWork();
    const device = v7();
    for (let times = 0; times < 40; times++) await mark(stranger, 0, 'typo', device);
    await expect(mark(stranger, 0, 'typo', device)).rejects.toMatchObject({ code: 'too-many-requests' });
    await mark(stranger, 0, 'typo', v7());
  });
});

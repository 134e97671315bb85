import { describe, expect, it } from 'vitest';
import { listConcordance } from '@/services/documents/list-concordance';
import { aDatabase } from '../a-database';
import { aPerson } from '../a-work';
import { aReviewedWork } from '../terms/a-reviewed-work';

const database = await aDatabase();

async function aStage() {
  const { reviewer, place } = await aReviewedWork(database, 'The kettle sang. It snowed. The KETTLE slept.', [
    'La tetera cantaba.',
    'Nevaba 100 %.',
  ]);
  const found = async (phrase: string) => {
    const { sentences } = await listConcordance(reviewer, { ...place, phrase });
    return sentences.map(({ documentNumber, number, version }) => [
      `${documentNumber}.${number}`,
      version?.text ?? null,
    ]);
  };
  return { reviewer, place, found };
}

describe('listConcordance', () => {
  it('finds a phrase in the source, in any case, with what stands beside it', async () => {
    const { found } = await aStage();
    expect(await found('kettle')).toEqual([
      ['1.1', 'La tetera cantaba.'],
      ['1.3', null],
    ]);
  });

  it('finds a phrase in a version, and takes its signs as they are', async () => {
    const { found } = await aStage();
    expect(await found('tetera')).toEqual([['1.1', 'La tetera cantaba.']]);
    expect(await found('0 %')).toEqual([['1.2', 'Nevaba 100 %.']]);
    expect(await found('_')).toEqual([]);
    expect(await found(' ')).toEqual([]);
  });

  it('is for those who may read the work', async () => {
    const { place } = await aStage();
    const stranger = await aPerson(database, 'Sam');
    await expect(listConcordance(stranger, { ...place, phrase: 'kettle' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

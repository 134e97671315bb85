import { describe, expect, it } from 'vitest';
import { dismissCandidate } from '@/services/terms/dismiss-candidate';
import { listCandidates } from '@/services/terms/list-candidates';
import { aDatabase } from '../a-database';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

describe('listCandidates', () => {
  it('names what may be a term, where it stands first, but what is known or was dismissed', async () => {
    const { reviewer, place, segments } = await aReviewedWork(
      database,
      'It snowed on Ninewall. The Heda of Ninewall had a kettle. They say that Amos left Ninewall.',
      [],
    );
    const { workId } = place;
    const list = async () => (await listCandidates(reviewer, { workId, offset: 0, limit: 20 })).candidates;
    const [first, ...others] = await list();
    expect(first).toMatchObject({
      text: 'Ninewall',
      count: 3,
      places: [
        {
          segmentId: segments[0]?.id,
          documentNumber: 1,
          number: 1,
          source: expect.stringMatching(/^It snowed on Ninewall/),
        },
        { number: 2 },
        { number: 3 },
      ],
    });
    const names = others.map(({ text }) => text);
    expect(names).not.toContain('Heda');
    await dismissCandidate(reviewer, { workId, text: 'Ninewall', dismissed: true });
    expect((await list()).map(({ text }) => text)).not.toContain('Ninewall');
    await dismissCandidate(reviewer, { workId, text: 'Ninewall', dismissed: false });
    expect((await list()).map(({ text }) => text)).toContain('Ninewall');
  });
});

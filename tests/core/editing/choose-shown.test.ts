import { describe, expect, it } from 'vitest';
import { chooseShown, findMine, listRivals, type Standing } from '@/core/editing/choose-shown';

const aVersion = (contributorId: string, state: Standing['state'], day = 1): Standing => ({
  contributorId,
  state,
  updatedAt: `2026-05-0${day}T10:00:00.000Z`,
});

describe('choosing the version that a closed sentence shows', () => {
  it('shows my own version, however far others have come', () => {
    const mine = aVersion('nora', 'draft');
    expect(chooseShown([aVersion('ines', 'approved'), mine], 'nora')).toBe(mine);
  });

  it('shows the furthest of others where I have none', () => {
    const review = aVersion('ines', 'in-review');
    const versions = [aVersion('mateo', 'draft'), review, aVersion('pilar', 'changes-requested')];
    expect(chooseShown(versions, 'nora')).toBe(review);
  });

  it('shows the newest of two that are equally far', () => {
    const newer = aVersion('mateo', 'approved', 3);
    expect(chooseShown([aVersion('ines', 'approved', 2), newer], null)).toBe(newer);
  });

  it('shows nothing where others have only rejected versions', () => {
    expect(chooseShown([aVersion('ines', 'rejected')], 'nora')).toBeNull();
  });

  it('keeps my rejected version in sight, since its reason is for me', () => {
    const mine = aVersion('nora', 'rejected');
    expect(findMine([mine], 'nora')).toBe(mine);
    expect(chooseShown([mine], 'nora')).toBe(mine);
  });

  it('lists rivals from the furthest to the rejected, without mine', () => {
    const versions = [
      aVersion('a', 'rejected'),
      aVersion('b', 'draft'),
      aVersion('me', 'approved'),
      aVersion('c', 'approved'),
    ];
    expect(listRivals(versions, 'me').map(({ contributorId }) => contributorId)).toEqual(['c', 'b', 'a']);
  });
});

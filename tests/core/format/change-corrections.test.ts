import { describe, expect, it } from 'vitest';
import {
  type CorrectionAct,
  changeCorrections,
  noCorrections,
  startCorrections,
} from '@/core/format/change-corrections';
import { aRandom } from '../text/a-random';

const historyOf = (...acts: CorrectionAct[]) => acts.reduce(changeCorrections, startCorrections());

describe('changeCorrections', () => {
  it('keeps cuts in the order of the text', () => {
    const { now } = historyOf({ kind: 'split', offset: 40 }, { kind: 'join', offset: 7 });
    expect(now.cuts).toEqual([
      { kind: 'join', offset: 7 },
      { kind: 'split', offset: 40 },
    ]);
  });

  it('lets the newest cut at a place stand alone', () => {
    const { now } = historyOf({ kind: 'split', offset: 40 }, { kind: 'join', offset: 40 });
    expect(now.cuts).toEqual([{ kind: 'join', offset: 40 }]);
  });

  it('keeps a doubtful sentence once', () => {
    expect(historyOf({ kind: 'keep', offset: 9 }, { kind: 'keep', offset: 9 }).now.kept).toEqual([9]);
  });

  it('undoes act by act, says where each was, and brings them back', () => {
    const history = historyOf({ kind: 'split', offset: 40 }, { kind: 'keep', offset: 9 });
    expect(history.done.at(-1)?.offset).toBe(9);
    const undone = changeCorrections(history, { kind: 'undo' });
    expect(undone.now).toEqual({ cuts: [{ kind: 'split', offset: 40 }], kept: [] });
    expect(undone.undone.at(-1)?.offset).toBe(9);
    expect(changeCorrections(undone, { kind: 'redo' })).toEqual(history);
  });

  it('forgets what was undone once something else is done', () => {
    const history = historyOf({ kind: 'split', offset: 40 }, { kind: 'undo' }, { kind: 'join', offset: 7 });
    expect(changeCorrections(history, { kind: 'redo' })).toBe(history);
  });

  it('leaves a history without steps as it is', () => {
    const history = startCorrections();
    expect(changeCorrections(history, { kind: 'undo' })).toBe(history);
  });

  const random = aRandom();
  it(`comes back to the beginning when all is undone, and to the end when all is done again (SEED=${random.seed})`, () => {
    for (let round = 0; round < 100; round++) {
      const acts = random.list(
        20,
        (): CorrectionAct => ({ kind: random.pick(['split', 'join', 'keep']), offset: random.below(9) }),
      );
      const history = historyOf(...acts);
      const undone = acts.reduce((state) => changeCorrections(state, { kind: 'undo' }), history);
      expect(undone.now).toEqual(noCorrections);
      expect(acts.reduce((state) => changeCorrections(state, { kind: 'redo' }), undone)).toEqual(history);
    }
  });
});

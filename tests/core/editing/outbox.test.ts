import { describe, expect, it } from 'vitest';
import {
  acknowledge,
  type Change,
  dueAt,
  hurry,
  type Pending,
  postpone,
  refuse,
  send,
  write,
} from '@/core/editing/outbox';
import { outboxStatus } from '@/core/editing/outbox-status';

const origin = { versionId: 'v1', documentId: 'd1', language: 'es', baseRevisionId: 'r0' };
const aChange = (text: string, change: Partial<Change> = {}): Change => ({
  segmentIds: ['s1'],
  text,
  omitted: false,
  origin: 'typed',
  settles: [],
  ...change,
});

let ids = 0;
const type = (pending: Pending | null, text: string, now = 0, change: Partial<Change> = {}): Pending => {
  ids += 1;
  return write(pending, origin, aChange(text, change), { now, revisionId: `r${ids}` });
};

describe('writing while nothing is on its way', () => {
  it('keeps one revision for all that was typed', () => {
    const first = type(null, 'E');
    const last = type(type(first, 'El'), 'El río');
    expect(last).toMatchObject({ text: 'El río', revisionId: first.revisionId, baseRevisionId: 'r0' });
  });

  it('takes a sentence out of review again that is typed on before it was sent', () => {
    const sentToReview = type(null, 'El río', 0, { state: 'in-review' });
    expect(type(sentToReview, 'El río.').state).toBeUndefined();
  });

  it('remembers every reading that it answers', () => {
    const settled = type(null, 'El río', 0, { settles: ['b1'] });
    expect(type(settled, 'El río.', 0, { settles: ['b2'] }).settles).toEqual(['b1', 'b2']);
  });
});

describe('writing on while a letter is on its way', () => {
  const onItsWay = send(type(null, 'El río')).pending;
  const typedOn = type(onItsWay, 'El río calló.');

  it('follows the letter with a revision of its own', () => {
    expect(typedOn.baseRevisionId).toBe(onItsWay.revisionId);
    expect(typedOn.revisionId).not.toBe(onItsWay.revisionId);
    expect(type(typedOn, 'El río calló al fin.').revisionId).toBe(typedOn.revisionId);
  });

  it('sends the same letter again until it is answered', () => {
    const again = send(postpone(typedOn, 0, 0)).letter;
    expect(again).toMatchObject({ revisionId: onItsWay.revisionId, text: 'El río' });
  });

  it('has what was typed since left over once it is answered', () => {
    const left = acknowledge(typedOn, onItsWay.revisionId);
    expect(left).toMatchObject({ text: 'El río calló.', sent: null });
    expect(left && send(left).letter).toMatchObject({ text: 'El río calló.', baseRevisionId: onItsWay.revisionId });
  });

  it('has nothing left over where nothing was typed since', () => {
    expect(acknowledge(onItsWay, onItsWay.revisionId)).toBeNull();
  });

  it('does not mind an answer to something else', () => {
    expect(acknowledge(typedOn, 'elsewhere')).toBe(typedOn);
  });

  it('goes back to the base that the server knows when it is refused', () => {
    const refused = refuse(typedOn, { code: 'conflict', reason: 'approved' });
    expect(refused).toMatchObject({ text: 'El río calló.', baseRevisionId: 'r0', sent: null });
    expect(type(refused, 'El río calló…').refused).toBeNull();
  });

  it('answers readings once only', () => {
    const settling = send(type(null, 'El río', 0, { settles: ['b1'] })).pending;
    expect(type(settling, 'El río.').settles).toEqual([]);
  });
});

describe('when a text is sent', () => {
  it('is a second after the last key', () => {
    expect(dueAt(type(type(null, 'E', 0), 'El', 400))).toBe(1400);
  });

  it('is ten seconds after the first key for someone who never rests', () => {
    let pending = type(null, 'E', 0);
    for (let now = 500; now <= 20_000; now += 500) pending = type(pending, 'E', now);
    expect(dueAt(pending)).toBe(10_000);
  });

  it('is at once when the sentence is left', () => {
    expect(dueAt(hurry(type(null, 'E', 5_000)))).toBeLessThanOrEqual(5_000);
  });

  it('is later each time that the server is not reached, but never more than half a minute', () => {
    let pending = send(type(null, 'E', 0)).pending;
    const waits = Array.from({ length: 8 }, () => {
      pending = postpone(pending, 0, 1);
      return dueAt(pending);
    });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('is never for a text that was refused', () => {
    expect(dueAt(refuse(type(null, 'E'), { code: 'forbidden', reason: null }))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('what the bar says', () => {
  const known = { online: true, savedAt: 42 };

  it('says saved only where nothing is left', () => {
    expect(outboxStatus([], known)).toEqual({ kind: 'saved', at: 42 });
    expect(outboxStatus([], { ...known, savedAt: null })).toEqual({ kind: 'untouched' });
    expect(outboxStatus([type(null, 'E')], known)).toEqual({ kind: 'saving' });
  });

  it('says how many wait where the server is away', () => {
    const pending = type(null, 'E');
    expect(outboxStatus([pending, pending], { ...known, online: false })).toEqual({ kind: 'waiting', count: 2 });
    expect(outboxStatus([postpone(pending, 0, 0)], known)).toEqual({ kind: 'waiting', count: 1 });
  });

  it('says the worst first', () => {
    const refusal = { code: 'forbidden', reason: 'review' };
    const refused = refuse(type(null, 'E'), refusal);
    expect(outboxStatus([type(null, 'E'), refused], known)).toEqual({ kind: 'refused', refusal, count: 1 });
  });
});

describe('a server that loses answers', () => {
  /** Numbers from a seed (mulberry32), so that a failing run can be run again. */
  function randomFrom(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  it('ends with the last text, each revision saved once and on the one before it', () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const random = randomFrom(seed);
    const saved = new Map<string, string>();
    let newest = 'r0';
    let pending: Pending | null = null;
    let text = '';
    let next = 0;
    const receive = (letter: { revisionId: string; baseRevisionId: string | null; text: string }) => {
      if (saved.has(letter.revisionId)) return;
      expect(letter.baseRevisionId, `seed ${seed}`).toBe(newest);
      saved.set(letter.revisionId, letter.text);
      newest = letter.revisionId;
    };
    for (let turn = 0; turn < 500 || pending; turn += 1) {
      if (turn < 500 && random() < 0.5) {
        text = `text ${turn}`;
        next += 1;
        pending = write(pending, { ...origin, baseRevisionId: newest }, aChange(text), {
          now: turn,
          revisionId: `n${next}`,
        });
      } else if (pending) {
        const sending = send(pending);
        pending = sending.pending;
        const arrives = random() < 0.7;
        if (arrives) receive(sending.letter);
        const isAnswered = arrives && random() < 0.7;
        pending = isAnswered ? acknowledge(pending, sending.letter.revisionId) : postpone(pending, turn, random());
      }
    }
    expect(saved.get(newest), `seed ${seed}`).toBe(text);
  });
});

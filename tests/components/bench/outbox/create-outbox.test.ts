import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox, type Delivery } from '@/components/bench/outbox/create-outbox';
import { createOutboxShelf } from '@/components/bench/outbox/outbox-shelf';
import type { Change, Letter } from '@/core/editing/outbox';

/** A browser's storage, with as much room as given. */
function aStorage(room = Number.POSITIVE_INFINITY): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept[key] = text;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  return new Proxy(kept, {
    get: (_, name) => methods[name as keyof typeof methods] ?? kept[name as string],
  }) as unknown as Storage;
}

const origin = { versionId: 'v1', documentId: 'd1', language: 'ar', baseRevisionId: null };
const aChange = (text: string): Change => ({ segmentIds: ['s1'], text, omitted: false, origin: 'typed', settles: [] });

function anOutbox({ storage = aStorage(), tab = 'tab' } = {}) {
  const letters: Letter[] = [];
  const server = { answer: (): Delivery => ({ kind: 'delivered' }), isOnline: true };
  let ids = 0;
  const outbox = createOutbox({
    shelf: createOutboxShelf(storage, 'work', tab),
    deliver: async (letter) => {
      letters.push(letter);
      return server.answer();
    },
    newId: () => {
      ids += 1;
      return `${tab}-r${ids}`;
    },
    now: () => Date.now(),
    isOnline: () => server.isOnline,
    afterFrame: (run) => run(),
  });
  outbox.start();
  return { outbox, letters, server, storage };
}

describe('the outbox', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends a text once, within two seconds of the last key', async () => {
    const { outbox, letters } = anOutbox();
    for (const text of ['ا', 'ال', 'النهر']) outbox.write(origin, aChange(text));
    await vi.advanceTimersByTimeAsync(1500);
    expect(letters.map(({ text }) => text)).toEqual(['النهر']);
    expect(outbox.getSnapshot().status).toMatchObject({ kind: 'saved' });
  });

  it('keeps a text before the key press ends, for the next tab to send', async () => {
    const { outbox, server, storage } = anOutbox({ tab: 'closed' });
    server.isOnline = false;
    outbox.write(origin, aChange('النهر'));
    const next = anOutbox({ storage, tab: 'next' });
    next.outbox.adopt('closed');
    await vi.advanceTimersByTimeAsync(1500);
    expect(next.letters.map(({ text }) => text)).toEqual(['النهر']);
    expect(createOutboxShelf(storage, 'work', 'third').listTabs()).toEqual([]);
  });

  it('loses neither text where two tabs wrote the same sentence', async () => {
    const { outbox, server, storage } = anOutbox({ tab: 'closed' });
    server.isOnline = false;
    outbox.write(origin, aChange('النهر'));
    const next = anOutbox({ storage, tab: 'next' });
    next.outbox.write(origin, aChange('البحر'));
    next.outbox.adopt('closed');
    await vi.advanceTimersByTimeAsync(3000);
    expect(next.letters.map(({ text }) => text)).toEqual(['البحر', 'النهر']);
  });

  it('keeps the text and tries again while the server is away', async () => {
    const { outbox, letters, server } = anOutbox();
    server.answer = () => ({ kind: 'unreached' });
    outbox.write(origin, aChange('النهر'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(outbox.getSnapshot().status).toEqual({ kind: 'waiting', count: 1 });
    expect(letters.length).toBeGreaterThan(1);
    expect(new Set(letters.map(({ revisionId }) => revisionId)).size).toBe(1);
    server.answer = () => ({ kind: 'delivered' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(outbox.getSnapshot()).toMatchObject({ status: { kind: 'saved' }, lostAt: null, pendings: [] });
  });

  it('keeps a refused text on its sentence until it is sent once more or let go', async () => {
    const { outbox, letters, server } = anOutbox();
    server.answer = () => ({ kind: 'refused', refusal: { code: 'conflict', reason: 'approved' } });
    outbox.write(origin, aChange('النهر'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(letters).toHaveLength(1);
    expect(outbox.find('v1')).toMatchObject({ text: 'النهر', refused: { reason: 'approved' } });
    outbox.resend('v1');
    await vi.advanceTimersByTimeAsync(100);
    expect(letters).toHaveLength(2);
    outbox.drop('v1');
    expect(outbox.find('v1')).toBeNull();
  });

  it('answers a flush once the server has the text, and says when it cannot', async () => {
    const { outbox, server } = anOutbox();
    outbox.write(origin, aChange('النهر'));
    const saved = outbox.flush('v1');
    await vi.advanceTimersByTimeAsync(10);
    expect(await saved).toBe(true);
    server.isOnline = false;
    outbox.write(origin, aChange('النهر.'));
    expect(await outbox.flush('v1')).toBe(false);
  });

  it('tells a page but once while a sentence is typed', () => {
    const { outbox } = anOutbox();
    const told = vi.fn();
    outbox.subscribe(told);
    for (const text of ['ا', 'ال', 'النهر']) outbox.write(origin, aChange(text));
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('says so when the machine has no room for a text', () => {
    const { outbox } = anOutbox({ storage: aStorage(10) });
    outbox.write(origin, aChange('النهر'));
    expect(outbox.getSnapshot().isUnkept).toBe(true);
  });
});

import {
  acknowledge,
  type Change,
  dueAt,
  hurry,
  type Letter,
  type Origin,
  type Pending,
  postpone,
  type Refusal,
  refuse,
  send,
  write,
} from '@/core/editing/outbox';
import { type OutboxStatus, outboxStatus } from '@/core/editing/outbox-status';
import type { OutboxShelf } from './outbox-shelf';

/** What became of a letter: the server has it, said no, or could not be asked. */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreached' };

export type OutboxSurroundings = {
  readonly shelf: OutboxShelf;
  readonly deliver: (letter: Letter, pending: Pending) => Promise<Delivery>;
  readonly newId: () => string;
  readonly now: () => number;
  readonly isOnline: () => boolean;
  /** Calls once the screen shows what the current key wrote. */
  readonly afterFrame: (run: () => void) => void;
};

export type OutboxSnapshot = {
  /** As they were when a sentence was last entered or left: a key press alone makes no new snapshot. */
  readonly pendings: readonly Pending[];
  readonly status: OutboxStatus;
  /** When the server was last lost, null while it answers. */
  readonly lostAt: number | null;
  /** The machine had no room to keep a text. */
  readonly isUnkept: boolean;
};

export type Outbox = ReturnType<typeof createOutbox>;

export const emptyOutbox: OutboxSnapshot = {
  pendings: [],
  status: { kind: 'untouched' },
  lostAt: null,
  isUnkept: false,
};

/** The texts that the server doesn't have yet: kept here at once, sent one after the other, and again until it answers. */
export function createOutbox({ shelf, deliver, newId, now, isOnline, afterFrame }: OutboxSurroundings) {
  const entries = new Map(shelf.list().map((pending) => [pending.versionId, pending]));
  const listeners = new Set<() => void>();
  const goneTabs = new Set<string>();
  const textListeners = new Set<() => void>();
  let snapshot = emptyOutbox;
  let savedAt: number | null = null;
  let lostAt: number | null = null;
  let isUnkept = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isTelling = false;

  function publish(): void {
    const pendings = [...entries.values()];
    if (!isOnline()) lostAt ??= now();
    snapshot = { pendings, status: outboxStatus(pendings, { online: isOnline(), savedAt }), lostAt, isUnkept };
    for (const listener of listeners) listener();
  }

  /** Once for all keys of a frame, and never before it is shown. */
  function tellText(): void {
    if (isTelling) return;
    isTelling = true;
    afterFrame(() => {
      isTelling = false;
      for (const listener of textListeners) listener();
    });
  }

  function put(pending: Pending): void {
    entries.set(pending.versionId, pending);
    isUnkept = !shelf.put(pending);
  }

  function remove(versionId: string): void {
    entries.delete(versionId);
    shelf.remove(versionId);
  }

  function takeOver(): void {
    for (const tab of goneTabs) {
      for (const pending of shelf.adopt(tab)) entries.set(pending.versionId, pending);
    }
  }

  function schedule(): void {
    clearTimeout(timer);
    if (isSending || !isOnline()) return;
    const due = Math.min(...[...entries.values()].map(dueAt));
    if (Number.isFinite(due)) timer = setTimeout(sendNext, Math.max(0, due - now()));
  }

  async function sendNext(): Promise<void> {
    const due = [...entries.values()]
      .filter((pending) => dueAt(pending) <= now())
      .sort((a, b) => a.begunAt - b.begunAt)[0];
    if (!due || isSending) return schedule();
    isSending = true;
    const { letter, pending } = send(due);
    put(pending);
    const delivery = await deliver(letter, pending).catch((): Delivery => ({ kind: 'unreached' }));
    isSending = false;
    settle(pending.versionId, letter, delivery);
    publish();
    schedule();
  }

  function settle(versionId: string, letter: Letter, delivery: Delivery): void {
    const current = entries.get(versionId);
    lostAt = delivery.kind === 'unreached' ? (lostAt ?? now()) : null;
    if (delivery.kind === 'delivered') savedAt = now();
    if (!current) return;
    const left = leftAfter(current, letter, delivery);
    if (left) put(left);
    else {
      remove(versionId);
      takeOver();
    }
  }

  function leftAfter(pending: Pending, { revisionId }: Letter, delivery: Delivery): Pending | null {
    if (delivery.kind === 'refused') return refuse(pending, delivery.refusal);
    if (delivery.kind === 'unreached') return postpone(pending, now(), Math.random());
    return acknowledge(pending, revisionId);
  }

  function hurryAll(versionIds: readonly string[]): void {
    for (const versionId of versionIds) {
      const pending = entries.get(versionId);
      if (pending && !pending.refused) put(hurry(pending));
    }
    publish();
    schedule();
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Called a frame after a key press, besides what `subscribe` says. */
    subscribeText(listener: () => void): () => void {
      textListeners.add(listener);
      return () => textListeners.delete(listener);
    },
    find: (versionId: string): Pending | null => entries.get(versionId) ?? null,

    write(origin: Origin, change: Change): void {
      const before = entries.get(origin.versionId) ?? null;
      const after = write(before, origin, change, { now: now(), revisionId: newId() });
      put(after);
      tellText();
      if (!before || before.refused || isUnkept || looksOther(before, after)) publish();
      schedule();
    },

    /** Sends a text at once. False when the server refused it, or could not be reached. */
    async flush(versionId: string): Promise<boolean> {
      if (!entries.has(versionId)) return true;
      hurryAll([versionId]);
      return new Promise((resolve) => {
        const answer = () => {
          const pending = entries.get(versionId);
          if (pending && !pending.refused && pending.attempts === 0 && isOnline()) return;
          listeners.delete(answer);
          resolve(!pending);
        };
        listeners.add(answer);
        answer();
      });
    },

    hurry: (versionId: string) => hurryAll([versionId]),
    hurryAll: () => hurryAll([...entries.keys()]),

    /** Lets a text go, unsent. */
    drop(versionId: string): void {
      remove(versionId);
      publish();
      schedule();
    },

    /** Sends a refused text once more as it is. */
    resend(versionId: string): void {
      const pending = entries.get(versionId);
      if (pending) put({ ...hurry(pending), refused: null });
      publish();
      schedule();
    },

    /** Tries everything again now, also what was refused for want of a sign-in. */
    retry(): void {
      if (entries.size === 0 && isOnline()) lostAt = null;
      for (const pending of [...entries.values()]) {
        if (pending.refused && pending.refused.code !== 'sign-in-required') continue;
        put({ ...hurry(pending), refused: null });
      }
      publish();
      schedule();
    },

    /** Sends what a tab left behind that is gone now. */
    adopt(tab: string): void {
      goneTabs.add(tab);
      takeOver();
      publish();
      schedule();
    },

    /** Begins to send what lies here; the answer sends what is left once the bench is left. */
    start(): () => void {
      publish();
      schedule();
      return () => hurryAll([...entries.keys()]);
    },
  };
}

function looksOther(before: Pending, after: Pending): boolean {
  return (
    before.state !== after.state ||
    before.omitted !== after.omitted ||
    before.segmentIds.join() !== after.segmentIds.join() ||
    before.settles.join() !== after.settles.join()
  );
}

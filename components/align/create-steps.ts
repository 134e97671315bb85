import type { Alignment } from '@/api/contract/alignments';
import { applySplice, invertSplice, type Splice } from '@/core/align/edit-beads';
import type { Embedding } from '@/core/align/embedding';
import type { KeptBead } from '@/core/align/kept-bead';

/** How the steps stand: all kept, on their way, or the last one refused. */
type Keeping =
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'failed' };

type StepsSnapshot = {
  readonly beads: readonly KeptBead[];
  readonly embedding: Embedding | null;
  /** How many steps can be taken back. */
  readonly standing: number;
  readonly keeping: Keeping;
};

/** The server, and the clock. */
export type StepsSurroundings = {
  readonly send: (splice: Splice) => Promise<{ steps: number }>;
  readonly undo: () => Promise<{ splice: Splice; steps: number }>;
  readonly read: () => Promise<Pick<Alignment, 'beads' | 'steps' | 'embedding'>>;
  readonly now: () => number;
};

export type Steps = ReturnType<typeof createSteps>;

/**
 * The beads as they are shown: a step is seen at once, and goes to the server after those before it. Where the server refuses one, its
 * beads are taken over, and what was asked meanwhile is dropped: it was asked of others.
 */
export function createSteps(
  alignment: Pick<Alignment, 'beads' | 'steps' | 'embedding' | 'changedAt'>,
  { send, undo, read, now }: StepsSurroundings,
) {
  const listeners = new Set<() => void>();
  let snapshot: StepsSnapshot = {
    beads: alignment.beads,
    embedding: alignment.embedding,
    standing: alignment.steps,
    keeping: { kind: 'kept', at: Date.parse(alignment.changedAt) },
  };
  /** Steps taken here since the server's beads were taken over, the newest last. */
  let taken: Splice[] = [];
  let takeovers = 0;
  let isBehind = false;
  let waiting = 0;
  let queue: Promise<void> = Promise.resolve();

  function publish(change: Partial<StepsSnapshot>): void {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  }

  function show(splice: Splice, standing: number): void {
    publish({ beads: applySplice(snapshot.beads, splice), standing });
  }

  /** Takes over what the server has, which is what counts: someone else may have been at work. */
  async function reload(): Promise<void> {
    const found = await read().catch(() => null);
    isBehind = found === null;
    if (!found) return;
    taken = [];
    takeovers++;
    publish({ beads: found.beads, standing: found.steps, embedding: found.embedding });
  }

  async function keep(ask: () => Promise<{ steps: number }>, asked: number): Promise<void> {
    if (isBehind) await reload();
    waiting--;
    if (isBehind || asked !== takeovers) return publish({ keeping: { kind: 'failed' } });
    try {
      const { steps } = await ask();
      if (waiting === 0) publish({ standing: steps, keeping: { kind: 'kept', at: now() } });
    } catch {
      publish({ keeping: { kind: 'failed' } });
      await reload();
    }
  }

  function enqueue(ask: () => Promise<{ steps: number }>): void {
    const asked = takeovers;
    waiting++;
    if (snapshot.keeping.kind !== 'keeping') publish({ keeping: { kind: 'keeping' } });
    queue = queue.then(() => keep(ask, asked));
  }

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => snapshot,
    reload,
    /** Comes back once the steps taken so far are kept, or refused. */
    settled: () => queue,
    take(splice: Splice): void {
      taken.push(splice);
      show(splice, snapshot.standing + 1);
      enqueue(() => send(splice));
    },
    /** Takes the newest step back; tells where it was: at once where it was taken here, else when the server has said which it is. */
    undo(onUndone: (at: number) => void): void {
      if (snapshot.standing === 0) return;
      const newest = taken.pop();
      if (newest) {
        show(invertSplice(newest), snapshot.standing - 1);
        onUndone(newest.at);
      }
      enqueue(async () => {
        const { splice, steps } = await undo();
        if (newest) {
          if (!isSame(splice, invertSplice(newest))) await reload();
        } else if (taken.length > 0) await reload();
        else {
          show(splice, steps);
          onUndone(splice.at);
        }
        return { steps };
      });
    },
  };
}

function isSame(a: Splice, b: Splice): boolean {
  const ids = (beads: Splice['put']) => beads.map(({ id }) => id).join();
  return a.at === b.at && ids(a.removed) === ids(b.removed) && ids(a.put) === ids(b.put);
}

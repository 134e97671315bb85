import type { RevisionOrigin } from '@/core/work/version-state';

/** What someone wants a version to be. `state` also sends it to review, or approves it. */
export type Change = {
  readonly segmentIds: readonly string[];
  readonly text: string;
  readonly omitted: boolean;
  readonly origin: RevisionOrigin;
  readonly state?: 'draft' | 'in-review' | 'approved';
  /** Revisions beside the text that this answers. */
  readonly settles: readonly string[];
};

/** A change with its place in the history: the same `revisionId` sent twice is saved once. */
export type Letter = Change & { readonly revisionId: string; readonly baseRevisionId: string | null };

export type Refusal = { readonly code: string; readonly reason: string | null };

/** A version's text that the server doesn't have yet, for all we know. Times are milliseconds since 1970. */
export type Pending = Letter & {
  readonly versionId: string;
  readonly documentId: string;
  readonly language: string;
  /** When the first change was made that hasn't been sent, and the last. */
  readonly begunAt: number;
  readonly changedAt: number;
  /** Sent and not answered; it is sent again as it was, since it may have arrived. */
  readonly sent: Letter | null;
  readonly attempts: number;
  readonly retryAt: number;
  readonly refused: Refusal | null;
};

export type Origin = {
  readonly versionId: string;
  readonly documentId: string;
  readonly language: string;
  /** The revision that the text was made from; null for a new version. */
  readonly baseRevisionId: string | null;
};

/** Begins a pending text, or changes one: what was not sent yet is replaced, what was is followed. */
export function write(
  pending: Pending | null,
  origin: Origin,
  change: Change,
  { now, revisionId }: { now: number; revisionId: string },
): Pending {
  if (!pending) {
    return {
      ...origin,
      ...change,
      revisionId,
      begunAt: now,
      changedAt: now,
      sent: null,
      attempts: 0,
      retryAt: 0,
      refused: null,
    };
  }
  const { state: _, ...kept } = pending;
  const settles = [...new Set([...(isAllSent(pending) ? [] : pending.settles), ...change.settles])];
  const next = { ...kept, ...change, settles, changedAt: now, refused: null };
  if (!pending.sent || !isAllSent(pending)) return next;
  return { ...next, revisionId, baseRevisionId: pending.sent.revisionId, begunAt: now };
}

/** What to put on the wire, and the pending text once it is there. */
export function send(pending: Pending): { letter: Letter; pending: Pending } {
  const letter = pending.sent ?? letterOf(pending);
  return { letter, pending: { ...pending, sent: letter } };
}

/** The server has a revision; null when nothing is left to send. */
export function acknowledge(pending: Pending, revisionId: string): Pending | null {
  if (pending.revisionId === revisionId) return null;
  return pending.sent?.revisionId === revisionId ? { ...pending, sent: null, attempts: 0, retryAt: 0 } : pending;
}

const firstWait = 1000;
const longestWait = 30_000;

/** The server could not be reached, or could not answer. `chance` from 0 to 1 spreads those who try again. */
export function postpone(pending: Pending, now: number, chance: number): Pending {
  const wait = Math.min(longestWait, firstWait * 2 ** pending.attempts);
  return { ...pending, attempts: pending.attempts + 1, retryAt: now + wait * (0.5 + chance / 2) };
}

/** The server said no. The text stays, on the base that it had, until it is changed or let go. */
export function refuse(pending: Pending, refused: Refusal): Pending {
  const baseRevisionId = pending.sent?.baseRevisionId ?? pending.baseRevisionId;
  return { ...pending, baseRevisionId, sent: null, attempts: 0, retryAt: 0, refused };
}

/** Sends it at the next opportunity, whatever it waited for. */
export function hurry(pending: Pending): Pending {
  return { ...pending, changedAt: 0, attempts: 0, retryAt: 0 };
}

/** A draft is on the server within two seconds of the last key; half of them are left to the way there. */
const rest = 1000;
/** Someone who never rests is saved this often. */
const longestUnsaved = 10_000;

/** When to send it; infinite when it was refused. */
export function dueAt(pending: Pending): number {
  if (pending.refused) return Number.POSITIVE_INFINITY;
  if (pending.attempts > 0) return pending.retryAt;
  if (pending.sent) return 0;
  return Math.min(pending.changedAt + rest, pending.begunAt + longestUnsaved);
}

function isAllSent(pending: Pending): boolean {
  return pending.sent?.revisionId === pending.revisionId;
}

function letterOf({ segmentIds, text, omitted, origin, state, settles, revisionId, baseRevisionId }: Pending): Letter {
  return { segmentIds, text, omitted, origin, ...(state && { state }), settles, revisionId, baseRevisionId };
}

import type { Pending, Refusal } from './outbox';

/** What may truthfully be said of all texts together, the worst first. */
export type OutboxStatus =
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly count: number }
  | { readonly kind: 'waiting'; readonly count: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'untouched' };

/** `savedAt`: when the server last confirmed a text, null if it never did. */
export function outboxStatus(
  pendings: Iterable<Pending>,
  { online, savedAt }: { online: boolean; savedAt: number | null },
): OutboxStatus {
  const all = [...pendings];
  const refused = all.flatMap((pending) => pending.refused ?? []);
  if (refused[0]) return { kind: 'refused', refusal: refused[0], count: refused.length };
  if (all.length === 0) return savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: savedAt };
  const unreachable = !online || all.some((pending) => pending.attempts > 0);
  return unreachable ? { kind: 'waiting', count: all.length } : { kind: 'saving' };
}

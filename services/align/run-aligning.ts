import type { AlignOptions } from '@/core/align/align-texts';
import type { AlignedBead, Bead } from '@/core/align/bead';
import type { KnownRun } from '@/core/align/find-unchanged';
import type { TextSide } from '@/core/align/index-text';
import { startThread } from '../start-thread';

type Sides = { readonly sources: readonly TextSide[]; readonly targets: readonly TextSide[] };

/** A whole translation, with what it said before; or texts, each with its own, whose fixed beads stay as they are. */
export type AlignJob = Sides &
  ({ readonly known: readonly KnownRun[] } | { readonly fixed: readonly (readonly Bead[])[] }) & {
    readonly options: AlignOptions;
  };

export type AlignMessage = { readonly share: number } | { readonly found: readonly AlignedBead[] };

/** Aligns in a thread of its own, which an abort ends at once. */
export function runAligning(
  job: AlignJob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<readonly AlignedBead[]> {
  return new Promise((resolve, reject) => {
    const thread = startThread('services/align/align-thread.ts', job);
    const stop = () => {
      void thread.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    thread.on('message', (message: AlignMessage) => {
      if ('share' in message) return onProgress(message.share);
      signal.removeEventListener('abort', stop);
      resolve(message.found);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`aligning ended early (${code})`)));
  });
}

import { ServiceError } from '../service-error';

/** How far the import of a translation has come; `share` counts to 1. */
export type TranslationImport = {
  readonly alignmentId: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  share: number;
  problem: string | null;
};

type Job = {
  readonly workId: string;
  readonly personId: string;
  readonly state: TranslationImport;
  readonly abort: AbortController;
};

// One map for a process, in which Next evaluates this module several times.
const shared = globalThis as typeof globalThis & { versoAlignments?: Map<string, Job> };

/** How long the end of a job can still be asked for, in milliseconds. */
const keptFor = 10 * 60_000;

function jobs(): Map<string, Job> {
  shared.versoAlignments ??= new Map();
  return shared.versoAlignments;
}

/** A job that this process runs or ran for the person; null when there is none. */
export function findJob(workId: string, alignmentId: string, personId: string): Job | null {
  const job = jobs().get(alignmentId);
  return job?.workId === workId && job.personId === personId ? job : null;
}

/** Runs a job beside the request that asked for it. */
export function runJob(
  place: { readonly workId: string; readonly alignmentId: string; readonly personId: string },
  run: (state: TranslationImport, signal: AbortSignal) => Promise<void>,
): Promise<TranslationImport> {
  const { alignmentId, workId, personId } = place;
  const state: TranslationImport = { alignmentId, state: 'running', share: 0, problem: null };
  const abort = new AbortController();
  jobs().set(alignmentId, { workId, personId, state, abort });
  return run(state, abort.signal)
    .then(
      () => {
        state.state = 'done';
      },
      (error) => {
        state.state = abort.signal.aborted ? 'cancelled' : 'failed';
        if (state.state === 'cancelled') return;
        if (!(error instanceof ServiceError)) console.error(error);
        state.problem = error instanceof ServiceError ? error.reason : 'internal';
      },
    )
    .then(() => {
      setTimeout(() => jobs().delete(alignmentId), keptFor).unref();
      return state;
    });
}

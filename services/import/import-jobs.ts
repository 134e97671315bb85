import { ServiceError } from '../service-error';

export type ImportState = {
  workId: string;
  state: 'running' | 'done' | 'failed';
  segmentsDone: number;
  segmentsTotal: number;
  problem: string | null;
};

type Job = { readonly personId: string; readonly state: ImportState };

// One map for a process, in which Next evaluates this module several times.
const shared = globalThis as typeof globalThis & { versoImports?: Map<string, Job> };

/** How long a finished import can still be asked for, in milliseconds. */
const keptFor = 10 * 60_000;

const jobs = () => {
  shared.versoImports ??= new Map();
  return shared.versoImports;
};

/** The import of a work that this process runs or ran; null when there is none of this person's. */
export function findImport(workId: string, personId: string): ImportState | null {
  const job = jobs().get(workId);
  return job?.personId === personId ? job.state : null;
}

/** Runs an import beside the request that asked for it; its state tells how far it has come. */
export function runImport(
  workId: string,
  personId: string,
  run: (state: ImportState) => Promise<void>,
): Promise<ImportState> {
  const state: ImportState = { workId, state: 'running', segmentsDone: 0, segmentsTotal: 0, problem: null };
  jobs().set(workId, { personId, state });
  return run(state)
    .then(
      () => {
        state.state = 'done';
      },
      (error) => {
        if (!(error instanceof ServiceError)) console.error(error);
        state.problem = error instanceof ServiceError ? error.reason : 'internal';
        state.state = 'failed';
      },
    )
    .then(() => {
      setTimeout(() => jobs().delete(workId), keptFor).unref();
      return state;
    });
}

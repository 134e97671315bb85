import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../service-error';

/** How far an aligning has come; `share` counts to 1. */
export type Aligning = {
  readonly alignmentId: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  share: number;
  problem: string | null;
  /** Once it is done, how many beads a later aligning bounded otherwise; an import changes none. */
  moved: number;
};

type Job = {
  readonly workId: string;
  readonly personId: string;
  readonly state: Aligning;
  readonly abort: AbortController;
};

// One map for a process, in which Next evaluates this module several times.
const shared = globalThis as typeof globalThis & { versoAlignments?: Map<string, Job> };

/** How long a short aligning is waited for, in milliseconds. */
const patience = 300;

/** How long the end of a job can still be asked for, in milliseconds. */
const keptFor = 10 * 60_000;

function jobs(): Map<string, Job> {
  shared.versoAlignments ??= new Map();
  return shared.versoAlignments;
}

/** Which aligning of whose: the first, that of an import, or a later one. */
export type JobPlace = {
  readonly workId: string;
  readonly alignmentId: string;
  readonly personId: string;
  readonly kind: 'import' | 'again';
};

const keyOf = ({ alignmentId, kind }: JobPlace) => `${kind} ${alignmentId}`;

/** A job that this process runs or ran for the person; null when there is none. */
export function findJob(place: JobPlace): Job | null {
  const job = jobs().get(keyOf(place));
  return job?.workId === place.workId && job.personId === place.personId ? job : null;
}

/** Runs a job beside the request that asked for it. Resolves when it has ended, however; never rejects. */
export function runJob(
  place: JobPlace,
  run: (state: Aligning, signal: AbortSignal) => Promise<void>,
): Promise<Aligning> {
  const { alignmentId, workId, personId } = place;
  const state: Aligning = { alignmentId, state: 'running', share: 0, problem: null, moved: 0 };
  const abort = new AbortController();
  const job = { workId, personId, state, abort };
  jobs().set(keyOf(place), job);
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
      const forget = () => jobs().get(keyOf(place)) === job && jobs().delete(keyOf(place));
      setTimeout(forget, keptFor).unref();
      return state;
    });
}

/** How a job stands once it has been waited for a little, so that most answers say that it is done. */
export function waitALittle(place: JobPlace, job: Promise<Aligning>): Promise<Aligning> {
  return Promise.race([job, sleep(patience).then(() => findJob(place)?.state ?? job)]);
}

/** Ends a job under way; nothing of it stays. Throws when there is none. */
export function cancelJob(place: JobPlace): Aligning {
  const job = findJob(place);
  if (!job) throw new ServiceError('not-found', 'alignment');
  job.abort.abort();
  return { ...job.state, state: job.state.state === 'running' ? 'cancelled' : job.state.state };
}

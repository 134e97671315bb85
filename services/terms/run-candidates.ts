import { type Candidate, findCandidates } from '@/core/terms/find-candidates';
import { startThread } from '../start-thread';

export type CandidateJob = { readonly texts: readonly string[]; readonly language: string };

/** So many sentences take about as long as starting a thread. */
const fewEnough = 5_000;

/** Finds candidates, those of a long text in a thread of their own. */
export async function runCandidates(job: CandidateJob): Promise<Candidate[]> {
  if (job.texts.length <= fewEnough) return findCandidates(job.texts, { language: job.language });
  return new Promise((resolve, reject) => {
    const thread = startThread('services/terms/candidates-thread.ts', job);
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`finding candidates ended early (${code})`)));
  });
}

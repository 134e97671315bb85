import { problemOf } from '@/api/client';
import type { Written } from '@/api/contract/versions';
import { api } from '@/api/queries';
import type { Letter, Pending } from '@/core/editing/outbox';
import type { Delivery } from './create-outbox';

/** What a chapter's rows became by a write. */
export type Arrival = { readonly documentId: string; readonly language: string; readonly written: Written };

/** Saves a letter, and says what became of it. A busy or broken server counts as one that wasn't reached. */
export async function deliverLetter(
  workId: string,
  letter: Letter,
  { versionId, documentId, language }: Pending,
  onWritten: (arrival: Arrival) => void,
): Promise<Delivery> {
  try {
    const { segmentIds, settles, ...rest } = letter;
    const written = await api.versions.save({
      workId,
      versionId,
      documentId,
      language,
      segmentIds: [...segmentIds],
      settles: [...settles],
      ...rest,
    });
    onWritten({ documentId, language, written });
    return { kind: 'delivered' };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem || problem.status >= 500 || problem.status === 429) return { kind: 'unreached' };
    return { kind: 'refused', refusal: { code: problem.code, reason: problem.reason } };
  }
}

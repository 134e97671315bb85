import type { Version } from '@/api/contract/shapes';
import { api } from '@/api/queries';
import type { Chapter } from '../../bench/data/use-chapter';
import { NotYet } from '../../bench/data/use-decisions';

/** Gives a version the text and the state back that it had before it was edited and approved. Throws where it changed since. */
export async function editBack(chapter: Chapter, number: number, before: Version, edited: string): Promise<void> {
  const { cache, outbox } = chapter;
  const { workId, documentId, language } = chapter.place;
  const stored = async () => {
    if (!(await outbox.flush(before.id))) throw new NotYet('unsaved');
    const version = (await cache.loadRow(number))?.versions.find(({ id }) => id === before.id);
    if (!version) throw new NotYet('not-found');
    return version;
  };
  const now = await stored();
  if (now.text !== edited) throw new NotYet('changed');
  const { segmentIds, text, omitted } = before;
  const place = { versionId: before.id, documentId, language };
  outbox.write(
    { ...place, baseRevisionId: now.revisionId },
    {
      segmentIds,
      text,
      omitted,
      origin: 'typed',
      state: before.state === 'draft' ? 'draft' : 'in-review',
      settles: [],
    },
  );
  outbox.hurry(before.id);
  const { revisionId } = await stored();
  if (before.state === 'draft' || before.state === 'in-review') return;
  const { state, reason } = before;
  cache.putWritten(await api.versions.decide({ workId, versionId: before.id, state, reason, revisionId }));
}

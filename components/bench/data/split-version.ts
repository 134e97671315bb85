import { v7 } from 'uuid';
import { api } from '@/api/queries';
import { splitText } from '@/core/editing/split-text';
import type { Chapter } from './use-chapter';
import { NotYet } from './use-decisions';

type Cut = {
  readonly text: string;
  readonly caret: number;
  /** How many sentences the first part keeps. */
  readonly after: number;
};

/** Parts a joined text in two, once all of it is saved. Throws where that can't be; the text stays as it is. */
export async function splitVersion(
  { place, cache, outbox }: Chapter,
  versionId: string,
  number: number,
  cut: Cut,
): Promise<void> {
  if (!(await outbox.flush(versionId))) throw new NotYet('unsaved');
  const version = cache.peekRow(number)?.versions.find(({ id }) => id === versionId);
  if (!version || version.segmentIds.length < 2) throw new NotYet('not-found');
  const written = await api.versions.split({
    workId: place.workId,
    versionId,
    baseRevisionId: version.revisionId,
    revisionId: v7(),
    after: cut.after,
    texts: splitText(cut.text, cut.caret),
    secondVersionId: v7(),
    secondRevisionId: v7(),
  });
  cache.putWritten(written);
}

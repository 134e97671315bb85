import { findSeams } from '@/core/edition/find-seams';
import type { Asked } from '@/core/edition/shown-release';
import type { Context } from '../context';
import { listContributors } from '../people/list-contributors';
import type { ChapterOfEdition } from './list-chosen';
import { type EditionRun, listReleasedRuns, toRunWithText } from './list-released-runs';
import { openEdition } from './open-edition';
import { readChosen } from './read-chosen';

/** Where the text of one contributor meets that of another in a chapter, and what changes there. */
export async function listSeams(context: Context, input: ChapterOfEdition & { readonly release?: Asked | undefined }) {
  const { edition, release } = await openEdition(context, input);
  const runs: readonly EditionRun[] = release
    ? await listReleasedRuns(context.database, release, input.documentId)
    : (await readChosen(context.database, edition, input.documentId)).chosen;
  return {
    release: release?.number ?? null,
    seams: findSeams(runs, edition.language).map(({ before, after, changes }) => ({
      before: toRunWithText(before),
      after: toRunWithText(after),
      changes: [...changes],
    })),
    contributors: await listContributors(context, input.workId),
  };
}

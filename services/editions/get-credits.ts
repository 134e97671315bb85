import { countCredits } from '@/core/edition/count-credits';
import type { Asked } from '@/core/edition/shown-release';
import type { Context } from '../context';
import { listContributors } from '../people/list-contributors';
import type { StoredEdition } from './get-edition';
import { listReleasedCredits } from './list-released-runs';
import { openEdition } from './open-edition';
import { readAllChosen } from './read-chosen';
import { readReviewers } from './read-reviewers';

/** Who wrote what an edition reads, and who approved it, counted in runs and sentences. */
export async function getCredits(
  context: Context,
  input: { readonly workId: string; readonly editionId: string; readonly release?: Asked | undefined },
) {
  const { edition, release } = await openEdition(context, input);
  const runs = release
    ? await listReleasedCredits(context.database, release)
    : await listWorkingCredits(context, edition);
  return {
    release: release?.number ?? null,
    ...countCredits(runs),
    contributors: await listContributors(context, input.workId),
  };
}

async function listWorkingCredits(context: Context, edition: StoredEdition) {
  const { chosen } = await readAllChosen(context.database, edition);
  const versionIds = chosen.map((run) => run.versionId);
  const reviewers = await readReviewers(context.database, edition.workId, versionIds);
  return chosen.map((run) => ({ ...run, reviewerId: reviewers.get(run.versionId) ?? null }));
}

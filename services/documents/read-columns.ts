import { validate } from 'uuid';
import type { Context } from '../context';
import type { StoredEdition } from '../editions/get-edition';
import type { readEditions } from '../editions/list-editions';
import type { EditionRun } from '../editions/list-released-runs';
import { openEdition, type StoredRelease } from '../editions/open-edition';
import { isWithin, type Numbers } from '../editions/read-candidates';
import { readChosen } from '../editions/read-chosen';
import { readReleasedChapter } from '../editions/read-released-chapter';
import type { listContributors } from '../people/list-contributors';

type ColumnsAsked = {
  readonly documentId: string;
  readonly part?: Numbers | undefined;
  /** Languages, for their default editions, or ids of editions. */
  readonly columns: readonly string[];
  /** The edition that they stand beside. */
  readonly edition: StoredEdition;
};

type Contributors = Awaited<ReturnType<typeof listContributors>>;

/** Other editions of a chapter, each once. Those that aren't there are left out. */
export async function readColumns(
  context: Context,
  { documentId, part, columns, edition: { id, workId } }: ColumnsAsked,
  editions: Awaited<ReturnType<typeof readEditions>>,
) {
  const found = columns.flatMap(
    (column) =>
      editions.find((one) => (validate(column) ? one.id === column : one.isDefault && one.language === column)) ?? [],
  );
  const others = [...new Set(found)].filter((one) => one.id !== id);
  return Promise.all(
    others.map(async (other) => {
      const { edition, release } = await openEdition(context, { workId, editionId: other.id });
      return { edition, release, runs: await readRuns(context, edition, release, documentId, part) };
    }),
  );
}

/** What an edition reads in a chapter or a part of it, in a release or today. */
export async function readRuns(
  context: Context,
  edition: StoredEdition,
  release: StoredRelease | null,
  documentId: string,
  part: Numbers = {},
): Promise<readonly EditionRun[]> {
  if (release) {
    const { runs } = await readReleasedChapter(context.database, release, documentId);
    return runs.filter(({ number }) => isWithin(number, part));
  }
  return (await readChosen(context.database, edition, documentId, part)).chosen;
}

/** An edition as it is read: which text of it, and by whom. */
export function toColumn(
  { edition, release, runs }: Awaited<ReturnType<typeof readColumns>>[number],
  contributors: Contributors,
) {
  const wrote = new Set(runs.map((run) => run.contributorId));
  const credited = contributors.filter((one) => wrote.has(one.id));
  const { id, name, stance, isDefault, releases } = edition;
  return {
    language: edition.language,
    edition: { id, name, stance, isDefault, releases },
    release: release && {
      number: release.number,
      note: release.note,
      publishedAt: release.publishedAt.toISOString(),
    },
    contributors: credited,
    translators: credited.map((one) => one.name),
  };
}

/** The runs with those of their sentences that are shown; a release may know others. */
export function toTargets(runs: readonly EditionRun[], shown: ReadonlySet<string>) {
  return runs.flatMap(({ segmentIds, text, omitted, versionId, contributorId }) => {
    const here = segmentIds.filter((id) => shown.has(id));
    return here.length > 0 ? [{ segmentIds: here, text: omitted ? '' : text, versionId, contributorId }] : [];
  });
}

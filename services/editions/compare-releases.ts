import { and, eq, isNull } from 'drizzle-orm';
import { compareRuns, type ReleasedRun } from '@/core/edition/compare-runs';
import type { Asked } from '@/core/edition/shown-release';
import { segment } from '@/db/schema/text';
import type { Context } from '../context';
import { listChapters } from '../documents/get-document';
import { listContributors } from '../people/list-contributors';
import type { StoredEdition } from './get-edition';
import { toLapsed } from './list-chosen';
import {
  type EditionRun,
  listReleasedChapters,
  listReleasedRuns,
  listReleasedSource,
  toRunWithText,
} from './list-released-runs';
import { openEdition, type StoredRelease } from './open-edition';
import { type LapsedHandChoice, readAllChosen, readChosen } from './read-chosen';

export type CompareReleases = {
  readonly workId: string;
  readonly editionId: string;
  readonly from: Asked;
  readonly to: Asked;
  readonly documentId?: string | undefined;
};

type ComparedRun = EditionRun & ReleasedRun;

type Side = {
  readonly chapters: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly runs: ReadonlyMap<string, ComparedRun[]>;
  /** Choices by hand that can't stand; a release has none. */
  readonly lapsed: readonly LapsedHandChoice[];
};

/** What changed between two releases, or from a release to the working text: chapters with changes, in their order. */
export async function compareReleases(context: Context, input: CompareReleases) {
  const [before, after] = await Promise.all([readSide(context, input, input.from), readSide(context, input, input.to)]);
  const here = new Set(after.chapters.map((chapter) => chapter.id));
  const chapters = [...after.chapters, ...before.chapters.filter((chapter) => !here.has(chapter.id))];
  const compared = chapters.map(({ id, number, title }) => ({
    documentId: id,
    number,
    title,
    changes: compareRuns(before.runs.get(id) ?? [], after.runs.get(id) ?? []).map((change) => ({
      kind: change.kind,
      before: change.before.map(toComparedRun),
      after: change.after.map(toComparedRun),
    })),
  }));
  const kinds = compared.flatMap((chapter) => chapter.changes.map((change) => change.kind));
  const count = (kind: 'added' | 'removed' | 'changed') => kinds.filter((one) => one === kind).length;
  return {
    counts: { added: count('added'), removed: count('removed'), changed: count('changed') },
    chapters: compared.filter((chapter) => chapter.changes.length > 0),
    contributors: await listContributors(context, input.workId),
    lapsed: after.lapsed.map(toLapsed),
  };
}

async function readSide(context: Context, input: CompareReleases, asked: Asked): Promise<Side> {
  const { edition, release } = await openEdition(context, { ...input, release: asked });
  return release
    ? readReleasedSide(context, release, input.documentId)
    : readWorkingSide(context, edition, input.documentId);
}

async function readReleasedSide(context: Context, release: StoredRelease, documentId?: string): Promise<Side> {
  const [chapters, source, runs] = await Promise.all([
    listReleasedChapters(context.database, release),
    listReleasedSource(context.database, release, documentId),
    listReleasedRuns(context.database, release, documentId),
  ]);
  const segments = source.flatMap(({ blocks }) => blocks.flatMap((block) => block.segments));
  return { chapters, runs: withSource(runs, segments), lapsed: [] };
}

async function readWorkingSide(context: Context, edition: StoredEdition, documentId?: string): Promise<Side> {
  const { database } = context;
  const [chapters, segments, { chosen, lapsed }] = await Promise.all([
    listChapters(database, edition.workId),
    database
      .select({ id: segment.id, text: segment.text })
      .from(segment)
      .where(
        and(
          eq(segment.workId, edition.workId),
          documentId ? eq(segment.documentId, documentId) : undefined,
          isNull(segment.retiredAt),
        ),
      ),
    documentId ? readChosen(database, edition, documentId) : readAllChosen(database, edition),
  ]);
  return { chapters, runs: withSource(chosen, segments), lapsed };
}

function withSource(
  runs: readonly EditionRun[],
  segments: readonly { readonly id: string; readonly text: string }[],
): Map<string, ComparedRun[]> {
  const textOf = new Map(segments.map((one) => [one.id, one.text]));
  const compared = runs.map((run) => ({ ...run, source: run.segmentIds.map((id) => textOf.get(id) ?? '').join('') }));
  return Map.groupBy(compared, (run) => run.documentId);
}

function toComparedRun(run: ComparedRun) {
  return { ...toRunWithText(run), source: run.source };
}

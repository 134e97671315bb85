import type { Asked } from '@/core/edition/shown-release';
import type { Context } from '../context';
import type { StoredEdition } from '../editions/get-edition';
import { readEditions } from '../editions/list-editions';
import {
  type EditionRun,
  listReleasedChapters,
  listReleasedRuns,
  listReleasedSource,
} from '../editions/list-released-runs';
import { openEdition, type StoredRelease } from '../editions/open-edition';
import { readChosen } from '../editions/read-chosen';
import { listContributors } from '../people/list-contributors';
import { ServiceError } from '../service-error';
import { listChapters } from './get-document';
import { readSource } from './read-source';

export type ReadingPlace = {
  readonly workId: string;
  readonly documentId: string;
  readonly language: string;
  /** The default edition of the language, where none is named. */
  readonly editionId?: string | undefined;
  readonly release?: Asked | undefined;
};

/** A chapter to read: its source, and of each sentence what an edition has for it, in a release or as it stands today. */
export async function getReading(context: Context, input: ReadingPlace) {
  const { work, edition, release } = await openEdition(context, input);
  if (edition.language !== input.language) throw new ServiceError('not-found', 'edition');
  const [{ document, chapters, blocks, runs }, editions, contributors] = await Promise.all([
    release ? readReleased(context, release, input.documentId) : readWorking(context, edition, input.documentId),
    readEditions(context.database, work.id),
    listContributors(context, work.id),
  ]);
  const wrote = new Set(runs.map((run) => run.contributorId));
  const credited = contributors.filter((one) => wrote.has(one.id));
  const languageTitle = editions.find((one) => one.isDefault && one.language === edition.language)?.title ?? '';
  const runOf = new Map(runs.flatMap((run) => run.segmentIds.map((id) => [id, run])));
  return {
    work: {
      id: work.id,
      title: work.title,
      author: work.author,
      language: work.language,
      targetTitle: (release ?? edition).title || languageTitle,
      languages: editions.filter((one) => one.isDefault).map((one) => one.language),
    },
    document,
    chapters,
    editions,
    language: input.language,
    edition: toShown(edition),
    release: release && {
      number: release.number,
      note: release.note,
      publishedAt: release.publishedAt.toISOString(),
    },
    contributors: credited,
    translators: credited.map((one) => one.name),
    blocks: blocks.map((block) => ({
      ...block,
      segments: [...block.segments],
      targets: block.segments.flatMap(({ id }) => {
        const run = runOf.get(id);
        return run && run.segmentIds[0] === id ? [toTarget(run)] : [];
      }),
    })),
  };
}

function toShown({ id, name, stance, isDefault, releases }: StoredEdition) {
  return { id, name, stance, isDefault, releases };
}

function toTarget({ segmentIds, text, omitted, versionId, contributorId }: EditionRun) {
  return { segmentIds: [...segmentIds], text: omitted ? '' : text, versionId, contributorId };
}

async function readReleased(context: Context, release: StoredRelease, documentId: string) {
  const [chapters, source, runs] = await Promise.all([
    listReleasedChapters(context.database, release),
    listReleasedSource(context.database, release, documentId),
    listReleasedRuns(context.database, release, documentId),
  ]);
  return { document: chapterIn(chapters, documentId), chapters, blocks: source[0]?.blocks ?? [], runs };
}

async function readWorking(context: Context, edition: StoredEdition, documentId: string) {
  const [chapters, blocks, { chosen }] = await Promise.all([
    listChapters(context.database, edition.workId),
    readSource(context.database, edition.workId, documentId),
    readChosen(context.database, edition, documentId),
  ]);
  return { document: chapterIn(chapters, documentId), chapters, blocks, runs: chosen };
}

function chapterIn<Chapter extends { readonly id: string }>(chapters: readonly Chapter[], documentId: string): Chapter {
  const found = chapters.find((chapter) => chapter.id === documentId);
  if (!found) throw new ServiceError('not-found', 'document');
  return found;
}

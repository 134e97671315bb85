import type { Asked } from '@/core/edition/shown-release';
import type { Context } from '../context';
import { readEditions } from '../editions/list-editions';
import { listReleasedChapters } from '../editions/list-released-runs';
import { openEdition, type StoredRelease } from '../editions/open-edition';
import { isWithin, type Numbers } from '../editions/read-candidates';
import { readReleasedChapter } from '../editions/read-released-chapter';
import { listContributors } from '../people/list-contributors';
import { ServiceError } from '../service-error';
import { findSurroundings } from './find-surroundings';
import { listChapters } from './get-document';
import { readColumns, readRuns, toColumn, toTargets } from './read-columns';
import { readSource } from './read-source';

export type ReadingPlace = {
  readonly workId: string;
  readonly documentId: string;
  readonly language: string;
  /** The default edition of the language, where none is named. */
  readonly editionId?: string | undefined;
  readonly release?: Asked | undefined;
  /** What stands beside it: languages, for their default editions, or ids of editions. */
  readonly columns?: readonly string[];
};

/**
 * A chapter to read: its source, and of each sentence what editions have for it, in a release or as they stand today. Around a
 * segment, only what may stand in its block.
 */
export async function getReading(context: Context, input: ReadingPlace, around?: string) {
  const [{ work, edition, release }, editions] = await Promise.all([
    openEdition(context, input),
    readEditions(context.database, input.workId),
  ]);
  if (edition.language !== input.language) throw new ServiceError('not-found', 'edition');
  const { documentId } = input;
  const place = { workId: work.id, documentId, release };
  const part = around === undefined ? undefined : await findSurroundings(context, place, around);
  const [{ document, chapters, blocks }, runs, beside, contributors] = await Promise.all([
    release ? readReleased(context, release, documentId, part) : readWorking(context, work.id, documentId, part),
    readRuns(context, edition, release, documentId, part),
    readColumns(context, { documentId, part, edition, columns: input.columns ?? [] }, editions),
    listContributors(context, work.id),
  ]);
  const shown = new Set(blocks.flatMap((block) => block.segments.map(({ id }) => id)));
  const languageTitle = editions.find((one) => one.isDefault && one.language === edition.language)?.title ?? '';
  const targetAt = new Map(toTargets(runs, shown).map((target) => [target.segmentIds[0], target]));
  return {
    work: {
      id: work.id,
      title: work.title,
      author: work.author,
      language: work.language,
      readerMarks: work.readerMarks,
      linePolicy: work.linePolicy,
      targetTitle: (release ?? edition).title || languageTitle,
      languages: editions.filter((one) => one.isDefault).map((one) => one.language),
    },
    document,
    chapters,
    editions,
    ...toColumn({ edition, release, runs }, contributors),
    columns: beside.map((column) => ({
      ...toColumn(column, contributors),
      targets: toTargets(column.runs, shown),
    })),
    blocks: blocks.map((block) => ({
      ...block,
      segments: [...block.segments],
      targets: block.segments.flatMap(({ id }) => targetAt.get(id) ?? []),
    })),
  };
}

async function readReleased(context: Context, release: StoredRelease, documentId: string, part?: Numbers) {
  const [chapters, { blocks }] = await Promise.all([
    listReleasedChapters(context.database, release),
    readReleasedChapter(context.database, release, documentId),
  ]);
  const shown = part ? blocks.filter(({ segments }) => segments.some(({ number }) => isWithin(number, part))) : blocks;
  return { document: chapterIn(chapters, documentId), chapters, blocks: shown };
}

async function readWorking(context: Context, workId: string, documentId: string, part?: Numbers) {
  const [chapters, blocks] = await Promise.all([
    listChapters(context.database, workId),
    readSource(context.database, workId, documentId, part),
  ]);
  return { document: chapterIn(chapters, documentId), chapters, blocks };
}

function chapterIn<Chapter extends { readonly id: string }>(chapters: readonly Chapter[], documentId: string): Chapter {
  const found = chapters.find((chapter) => chapter.id === documentId);
  if (!found) throw new ServiceError('not-found', 'document');
  return found;
}

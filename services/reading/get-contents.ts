import type { Asked } from '@/core/edition/shown-release';
import type { Context } from '../context';
import { listChapters } from '../documents/get-document';
import { listReleasedChapters } from '../editions/list-released-runs';
import { openEdition } from '../editions/open-edition';

type ContentsAsked = {
  readonly workId: string;
  readonly language: string;
  readonly editionId?: string | undefined;
  readonly release?: Asked | undefined;
};

/** The chapters of a work as an edition has them. */
export async function getContents(context: Context, asked: ContentsAsked) {
  const { work, edition, release } = await openEdition(context, asked);
  const chapters = release
    ? await listReleasedChapters(context.database, release)
    : await listChapters(context.database, work.id);
  const { id, title, author, language } = work;
  const targetTitle = (release ?? edition).title;
  return { work: { id, title, author, language, targetTitle }, language: edition.language, chapters };
}

import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Anchor, anchorAt } from '@/core/annotation/anchor';
import { followAnchor } from '@/core/annotation/follow-anchor';
import type { Transaction } from '@/db/client';
import { segment } from '@/db/schema/text';
import { revision, version } from '@/db/schema/translation';
import { ServiceError } from '../service-error';
import { anchorPhrase, type Phrase } from './anchor-phrase';

/** What is spoken of: the source of a segment, or a text of a version. */
export type OnText = { readonly segmentId: string } | { readonly revisionId: string };

/** `text` is as it was seen, `now` as it is. */
type FoundText = { readonly text: string; readonly now: string };

/** The text that is spoken of, and where it stands. Throws when it isn't there. */
export async function findText(transaction: Transaction, { workId, on }: { workId: string; on: OnText }) {
  const [found] =
    'segmentId' in on ? await findSource(transaction, workId, on) : await findTarget(transaction, workId, on);
  if (!found) throw new ServiceError('not-found', 'text');
  const { text, now, contributorId, ...place } = found;
  return { text, now, contributorId, place };
}

/** An anchor on a phrase of a text as it was seen, which has followed its words since. Throws when the phrase isn't there. */
export function anchorOn({ text, now }: FoundText, phrase: Phrase): Anchor {
  const anchor = anchorPhrase(text, phrase);
  const place = followAnchor(anchor, text, now);
  return place.kind === 'found' ? anchorAt(now, place.span) : anchor;
}

function findSource(transaction: Transaction, workId: string, { segmentId }: { segmentId: string }) {
  return transaction
    .select({
      text: segment.text,
      now: segment.text,
      contributorId: sql<null>`null`,
      documentId: segment.documentId,
      segmentId: segment.id,
      versionId: sql<null>`null`,
      language: sql<null>`null`,
    })
    .from(segment)
    .where(and(eq(segment.workId, workId), eq(segment.id, segmentId), isNull(segment.retiredAt)));
}

function findTarget(transaction: Transaction, workId: string, { revisionId }: { revisionId: string }) {
  return transaction
    .select({
      text: revision.text,
      now: version.text,
      contributorId: version.contributorId,
      documentId: version.documentId,
      segmentId: sql<string>`${revision.segmentIds}[1]`,
      versionId: version.id,
      language: version.language,
    })
    .from(revision)
    .innerJoin(version, and(eq(version.workId, revision.workId), eq(version.id, revision.versionId)))
    .where(and(eq(revision.workId, workId), eq(revision.id, revisionId)));
}

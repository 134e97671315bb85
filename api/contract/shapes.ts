import { z } from 'zod';
import { eventKinds } from '@/core/work/event';
import { roles, visibilities } from '@/core/work/role';
import { revisionOrigins, segmentStates, versionStates } from '@/core/work/version-state';

export const id = z.uuid();
export const moment = z.iso.datetime();
export const languageTag = z.string().min(2).max(64).describe('A BCP 47 tag');
export const siglum = z.string().min(1).max(4);

/** Texts of one version stay well under a megabyte; a longer one is a file put into the wrong field. */
export const targetText = z.string().max(200_000);

export const contributor = z.object({
  id,
  name: z.string(),
  siglum,
  isMe: z.boolean(),
});
export type Contributor = z.infer<typeof contributor>;

export const membership = z.object({ role: z.enum(roles), languages: z.array(languageTag).nullable() });
export const visibility = z.enum(visibilities);

export const version = z.object({
  id,
  language: languageTag,
  contributorId: id,
  segmentIds: z.array(id).min(1),
  state: z.enum(versionStates),
  text: z.string(),
  omitted: z.boolean(),
  stale: z.boolean(),
  /** What its source said when it was made; null unless it is stale, and where that isn't known. */
  sourceBefore: z.string().nullable(),
  reason: z.string(),
  /** How sure aligning was that this text belongs to its sentences; null once a person has looked at it. */
  confidence: z.number().min(0).max(1).nullable(),
  revisionId: id,
  updatedAt: moment,
  /** Revisions saved on an older base, waiting beside the text. */
  beside: z.array(
    z.object({ revisionId: id, contributorId: id, text: z.string(), omitted: z.boolean(), createdAt: moment }),
  ),
});
export type Version = z.infer<typeof version>;

export const blockKind = z.enum(['paragraph', 'heading', 'verse', 'list-item', 'separator', 'code']);

export const row = z.object({
  id,
  number: z.int().positive(),
  text: z.string(),
  state: z.enum(segmentStates),
  block: z.object({ id, kind: blockKind, level: z.int().nullable(), first: z.boolean() }),
  versions: z.array(version),
});
export type Row = z.infer<typeof row>;

export const stateCounts = z.object({
  empty: z.int(),
  draft: z.int(),
  'changes-requested': z.int(),
  'in-review': z.int(),
  approved: z.int(),
});
export type StateCounts = z.infer<typeof stateCounts>;

export const progress = z.object({ segments: stateCounts, words: stateCounts });
export type Progress = z.infer<typeof progress>;

export const workEvent = z.object({
  id,
  at: moment,
  kind: z.enum(eventKinds),
  who: z.object({ name: z.string(), siglum }).nullable(),
  document: z.object({ id, number: z.int(), title: z.string() }).nullable(),
  language: languageTag.nullable(),
  segment: z.object({ id, number: z.int() }).nullable(),
  versionId: id.nullable(),
  before: z.enum(versionStates).nullable(),
  after: z.enum(versionStates).nullable(),
  reason: z.string(),
  name: z.string(),
  count: z.int(),
});
export type WorkEvent = z.infer<typeof workEvent>;

export const revision = z.object({
  id,
  versionId: id,
  baseId: id.nullable(),
  contributorId: id,
  text: z.string(),
  omitted: z.boolean(),
  segmentIds: z.array(id),
  origin: z.enum(revisionOrigins),
  beside: z.boolean(),
  createdAt: moment,
});
export type Revision = z.infer<typeof revision>;

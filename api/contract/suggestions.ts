import { z } from 'zod';
import { versionStates } from '@/core/work/version-state';
import { who } from './concepts';
import { id, languageTag, moment } from './shapes';

/** A version that would read otherwise if another term were preferred. */
export const replacedVersion = z.object({
  versionId: id,
  revisionId: id,
  documentId: id,
  documentNumber: z.int(),
  number: z.int().describe('Of its first sentence that has the concept'),
  state: z.enum(versionStates),
  who,
  source: z.string(),
  before: z.string(),
  after: z.string(),
  forms: z.array(z.string()).describe('What gives way'),
  put: z.array(z.string()).describe('What stands instead'),
  isKnown: z.boolean().describe('Every form that was put is one that the glossary has'),
});
export type ReplacedVersion = z.infer<typeof replacedVersion>;

/** A text that a version’s contributor may take over, because another term is preferred. */
export const suggestion = z.object({
  id,
  versionId: id,
  documentId: id,
  language: languageTag,
  segmentIds: z.array(id),
  number: z.int(),
  glossaryId: id,
  conceptId: id,
  text: z.string().describe('What the version says'),
  suggested: z.string(),
  before: z.string().describe('The words that give way'),
  after: z.string(),
  who: who.nullable(),
  createdAt: moment,
  isMine: z.boolean().describe('The version is yours'),
  isStale: z.boolean().describe('The version was saved since, and can’t take it over'),
});
export type Suggestion = z.infer<typeof suggestion>;

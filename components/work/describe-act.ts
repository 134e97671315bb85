import type { TFunction } from 'i18next';
import type { WorkEvent } from '@/api/contract/shapes';
import type { EventGroup } from '@/core/work/group-events';

const counted = [
  'version-begun',
  'version-merged',
  'version-split',
  'version-restored',
  'conflict-settled',
  'version-chosen',
  'comment-added',
  'error-marked',
] as const;

const plain = [
  'work-imported',
  'work-changed',
  'language-added',
  'edition-created',
  'edition-changed',
  'edition-removed',
  'choice-taken-back',
  'release-published',
  'thread-resolved',
  'thread-reopened',
  'batch-undone',
] as const;

const ofMembers = ['member-joined', 'member-changed', 'member-removed'] as const;

/** What was done, without the place: “sent 4 sentences to review”. Null for acts that aren't told. */
export function describeAct({ newest, size }: EventGroup<WorkEvent>, t: TFunction<'work'>): string | null {
  const { kind, after, name, count } = newest;
  const find = <Kind extends string>(kinds: readonly Kind[]) => kinds.find((one) => one === kind);
  if (kind === 'version-state-changed') return after && t(`became.${after}`, { count: size });
  if (kind === 'work-loaded') return t('act.work-loaded', { count });
  if (kind === 'batch-approved') return t('became.approved', { count });
  const [oneCounted, onePlain, ofMember] = [find(counted), find(plain), find(ofMembers)];
  if (oneCounted) return t(`act.${oneCounted}`, { count: size });
  if (onePlain) return t(`act.${onePlain}`);
  return ofMember ? t(`act.${ofMember}`, { name: `\u2068${name}\u2069` }) : null;
}

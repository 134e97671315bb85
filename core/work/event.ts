import type { VersionState } from './version-state';

export const eventKinds = [
  'work-imported',
  'work-loaded',
  'work-changed',
  'language-added',
  'member-joined',
  'member-changed',
  'member-removed',
  'version-begun',
  'version-state-changed',
  'version-merged',
  'version-split',
  'version-restored',
  'conflict-settled',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What an event says beyond who, when and where. */
export type EventDetails = {
  readonly before?: VersionState;
  readonly after?: VersionState;
  readonly reason?: string;
  readonly name?: string;
  readonly count?: number;
};

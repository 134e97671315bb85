import type { Concept } from './concept';
import type { ConceptStatus } from './concept-status';

export const conceptChangeKinds = [
  'added',
  'changed',
  'removed',
  'proposed',
  'settled',
  'dismissed',
  'reopened',
  'form-accepted',
  'form-removed',
  'imported',
  'taken-back',
] as const;
export type ConceptChangeKind = (typeof conceptChangeKinds)[number];

/** A concept with its place and standing, as a glossary's history keeps it. */
export type ConceptState = Concept & {
  readonly position: number;
  readonly status: ConceptStatus;
  readonly reason: string;
};

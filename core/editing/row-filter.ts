/** What the sentences of a chapter can be filtered by. */
export const rowFilters = [
  'empty',
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'conflict',
  'rivals',
  'stale',
  'needs-review',
  'mine-to-decide',
  'with-comments',
  'to-answer',
  'changed',
  'with-checks',
] as const;
export type RowFilter = (typeof rowFilters)[number];

/**
 * Why a version isn't approved among many at once, where nobody looks at each: a save that waits beside it, a source that
 * changed since, no text, a fault in its terms, a major or critical error marked in it, an open comment on it.
 */
export const approvalBlocks = ['conflict', 'stale', 'empty', 'term', 'error', 'comment'] as const;
export type ApprovalBlock = (typeof approvalBlocks)[number];

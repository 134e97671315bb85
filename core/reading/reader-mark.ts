/** What readers say of a sentence with a touch. */
export const readerMarkKinds = ['unclear', 'typo', 'wrong', 'lovely'] as const;
export type ReaderMarkKind = (typeof readerMarkKinds)[number];

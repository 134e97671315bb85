/** What a translation does with a whole line in another language than the work's. */
export const linePolicies = ['keep', 'gloss', 'footnote', 'translate', 'interlinear'] as const;
export type LinePolicy = (typeof linePolicies)[number];

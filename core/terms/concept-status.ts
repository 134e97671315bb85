/** Where a concept stands in its glossary. Only settled ones are asked of a translation. */
export const conceptStatuses = ['proposed', 'settled', 'dismissed'] as const;
export type ConceptStatus = (typeof conceptStatuses)[number];

/**
 * What the concepts of a glossary can be filtered by: known by a term of another language than the work's; without a rendering in
 * some language of the work; spoken of; proposed; dismissed.
 */
export const conceptFilters = ['invented', 'open', 'discussed', 'proposed', 'dismissed'] as const;
export type ConceptFilter = (typeof conceptFilters)[number];

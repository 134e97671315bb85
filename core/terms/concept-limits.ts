/** The most characters of each part of a concept, and the most terms, forms and treatments. */
export const conceptLimits = {
  subject: 200,
  definition: 10_000,
  note: 10_000,
  text: 500,
  partOfSpeech: 200,
  gender: 200,
  pronunciation: 500,
  origin: 2000,
  usageNote: 2000,
  terms: 1000,
  forms: 500,
  treatments: 500,
} as const;

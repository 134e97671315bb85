/** The header of a table of terms, a term a row; what belongs to the concept stands in the first row of each. */
export const termColumns = [
  'concept',
  'subject',
  'definition',
  'note',
  'id',
  'language',
  'term',
  'status',
  'part of speech',
  'gender',
  'pronunciation',
  'origin',
  'usage note',
  'case',
  'homograph',
  'forms',
  'treatment',
  'treatment case',
  'italics',
] as const;
export type TermColumn = (typeof termColumns)[number];

/** Between the forms of a term in a cell; a form that is only seen has a question mark in front. */
export const formSeparator = ' | ';

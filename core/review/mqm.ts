/**
 * The core error typology of MQM 2 (Multidimensional Quality Metrics, themqm.org): what may be wrong, by dimension. The keys
 * are stored with errors and never change.
 */
export const mqmTypology = {
  terminology: ['resource', 'inconsistent', 'wrong-term'],
  accuracy: [
    'mistranslation',
    'overtranslation',
    'undertranslation',
    'addition',
    'omission',
    'do-not-translate',
    'untranslated',
  ],
  'linguistic-conventions': [
    'grammar',
    'punctuation',
    'spelling',
    'unintelligible',
    'character-encoding',
    'textual-conventions',
  ],
  style: ['organizational', 'third-party', 'external-reference', 'register', 'awkward', 'unidiomatic', 'inconsistent'],
  'locale-conventions': [
    'number-format',
    'currency-format',
    'measurement-format',
    'time-format',
    'date-format',
    'address-format',
    'telephone-format',
    'shortcut-key',
  ],
  'audience-appropriateness': ['culture-specific-reference', 'offensive'],
  'design-and-markup': ['character-formatting', 'layout', 'markup-tag', 'truncation', 'missing-text', 'link'],
  custom: [],
} as const;

export type MqmDimension = keyof typeof mqmTypology;

/** A dimension as a whole, `style`, or one of its kinds, `style/register`. */
export type MqmCategory = {
  [Dimension in MqmDimension]: Dimension | `${Dimension}/${(typeof mqmTypology)[Dimension][number]}`;
}[MqmDimension];

/** Every category, each dimension before its kinds. */
export const mqmCategories = Object.entries(mqmTypology).flatMap(([dimension, kinds]) => [
  dimension,
  ...kinds.map((kind) => `${dimension}/${kind}`),
]) as MqmCategory[];

export const mqmSeverities = ['neutral', 'minor', 'major', 'critical'] as const;
export type MqmSeverity = (typeof mqmSeverities)[number];

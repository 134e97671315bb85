import { describe, expect, it } from 'vitest';
import { conceptKeys } from '@/core/terms/concept-keys';
import { plainTerm } from '@/core/terms/plain-term';

const concept = { id: 'beja', subject: '', definition: 'One who pleads.', note: '', terms: [], treatments: [] };

describe('conceptKeys', () => {
  it('tells what a concept is called, what stands for it in which languages, and all that it is found by', () => {
    const terms = [
      { ...plainTerm('1', 'art-x-trigedas', 'Beja', true), forms: [{ text: 'Bejas', confirmed: true }] },
      plainTerm('2', 'ru', 'Бежа', true),
      plainTerm('3', 'ar', 'بيجا', false),
    ];
    const treatments = [
      { language: 'es', kind: 'keep', caseRule: null, italics: true },
      { language: 'ja', kind: 'transliterate', caseRule: null, italics: false },
    ] as const;
    expect(conceptKeys({ ...concept, terms, treatments })).toEqual({
      headword: 'beja',
      headwordLanguage: 'art-x-trigedas',
      rendered: ['art-x-trigedas', 'ru', 'es'],
      wording: 'beja\nbejas\nбежа\nبيجا\none who pleads.',
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Concept } from '@/core/terms/concept';
import { glossConcept } from '@/core/terms/gloss-concept';

const aTerm = (language: string, text: string) => ({
  id: `${language} ${text}`,
  language,
  text,
  status: 'preferred' as const,
  partOfSpeech: '',
  gender: '',
  pronunciation: '',
  origin: '',
  usageNote: '',
  caseRule: 'free' as const,
  homograph: false,
  forms: [],
});

const seda: Concept = {
  id: 'seda',
  subject: '',
  definition: 'Someone who teaches; also the one who may say what a word means.',
  note: '',
  terms: [aTerm('art-x-trigedas', 'seda'), aTerm('ar', 'المعلّمة'), aTerm('ja', 'セダ')],
  treatments: [
    { language: 'ar', kind: 'translate', caseRule: null, italics: false },
    { language: 'ja', kind: 'transliterate', caseRule: null, italics: false },
  ],
};

describe('glossConcept', () => {
  it('says how a language translates the word', () => {
    expect(glossConcept(seda, 'ar', 'en')).toEqual({ language: 'ar', text: 'المعلّمة' });
  });

  it('says the beginning of the definition where the word is kept or written by its sound', () => {
    expect(glossConcept(seda, 'ja', 'en')).toEqual({ language: 'en', text: 'Someone who teaches' });
    expect(glossConcept(seda, 'es', 'en')).toEqual({ language: 'en', text: 'Someone who teaches' });
  });

  it('says nothing where the glossary says nothing', () => {
    expect(glossConcept({ ...seda, definition: '' }, 'es', 'en')).toBeNull();
  });
});

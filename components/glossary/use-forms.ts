'use client';

import { useState } from 'react';
import { rewordForms } from '@/core/terms/reword-forms';
import type { ContentTerm } from './concept-content';
import { readForms, writeForms } from './form-list';

/** The words of a term and its forms, as they are written; forms of other words go, and come back with the words. */
export function useForms(term: ContentTerm, onChange: (term: ContentTerm) => void) {
  const [written, setWritten] = useState(writeForms(term));
  const [known, setKnown] = useState(term);

  function put(next: ContentTerm, forms: string): void {
    setWritten(forms);
    onChange(next);
  }

  return {
    forms: written,
    /** Half-written words are no other term: what was known before the writing decides. */
    write(text: string): void {
      const next = { ...term, text, forms: rewordForms(known, text) };
      put(next, writeForms(next));
    },
    writeForms(forms: string): void {
      const next = { ...term, forms: readForms(forms, term) };
      setKnown(next);
      put(next, forms);
    },
  };
}

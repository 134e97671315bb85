import { describe, expect, it } from 'vitest';
import { findQuotationStyle, stylesDiffer } from '@/core/edition/quotation-style';

describe('findQuotationStyle', () => {
  it.each([
    ['en', '“Get up,” she said. “It’s the frost.”', '“”'],
    ['en', '‘Don’t wake the child,’ he said.', '‘’'],
    ['en', 'He said "no" twice: "no".', '""'],
    ['de', '„Steh auf“, sagte sie.', '„“'],
    ['de', '»Steh auf«, sagte sie.', '»«'],
    ['fr', '« Lève-toi », dit-elle.', '«»'],
    ['fr', '«\u202fLève-toi\u202f», dit-elle.', '«»'],
    ['es', '«¿Quién es?», preguntó.', '«»'],
    ['ru', 'Он сказал: «Вставай».', '«»'],
    ['pl', '„Wstawaj”, powiedziała.', '„”'],
    ['sv', '”Stig upp”, sade hon.', '””'],
    ['ja', '彼女は「起きなさい」と言った。', '「」'],
    ['zh', '“你好”他说“走”她答', '“”'],
    ['ar', 'قالت: «انهض».', '«»'],
  ])('knows the marks of %s: %s', (language, text, marks) => {
    expect(findQuotationStyle(text, language).marks).toBe(marks);
  });

  it.each([
    ['es', '—¿Quién es?\n—Nadie.', '—'],
    ['de', '– Wer da?', '–'],
    ['en', '-- Who is it?', '--'],
  ])('knows the dash before a line of dialogue in %s', (language, text, dash) => {
    expect(findQuotationStyle(text, language)).toEqual({ marks: null, dash });
  });

  it('sees no quotation in apostrophes, in dashes inside a sentence, in hyphens or in a speech that only ends', () => {
    const none = { marks: null, dash: null };
    expect(findQuotationStyle('The boys’ lamp — it’s theirs — isn’t lit.', 'en')).toEqual(none);
    expect(findQuotationStyle('-5 °C, well-known.', 'en')).toEqual(none);
    expect(findQuotationStyle('El frío baja.» Y calló.', 'es')).toEqual(none);
  });

  it('takes the marks used most, and counts quotations inside others', () => {
    expect(findQuotationStyle('“One.” “Two: ‘three’.”', 'en').marks).toBe('“”');
  });
});

describe('stylesDiffer', () => {
  const guillemets = { marks: '«»', dash: null };
  const dash = { marks: null, dash: '—' };
  it('is sure only where both sides mark speech', () => {
    expect(stylesDiffer(guillemets, { marks: '“”', dash: null })).toBe(true);
    expect(stylesDiffer(guillemets, dash)).toBe(true);
    expect(stylesDiffer({ marks: '«»', dash: '—' }, dash)).toBe(false);
    expect(stylesDiffer(guillemets, { marks: null, dash: null })).toBe(false);
  });
});

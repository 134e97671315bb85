import { describe, expect, it } from 'vitest';
import {
  canonicalLanguage,
  languageDirection,
  languageName,
  languageScript,
  scriptHasItalics,
  usesSpaces,
} from '@/core/text/language';

describe('canonicalLanguage', () => {
  it.each([
    ['pt-br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['ART-X-TRIGEDAS', 'art-x-trigedas'],
  ])('writes %s as %s', (tag, canonical) => {
    expect(canonicalLanguage(tag)).toBe(canonical);
  });

  it.each(['', 'pt_BR', 'english', 'español', 'x-private', 'en-', '123'])(
    'is null for “%s”, which is no tag',
    (tag) => {
      expect(canonicalLanguage(tag)).toBeNull();
    },
  );
});

describe('script and direction', () => {
  it.each([
    ['en', 'Latn', 'ltr', true],
    ['ru', 'Cyrl', 'ltr', true],
    ['hi', 'Deva', 'ltr', true],
    ['ar', 'Arab', 'rtl', true],
    ['he', 'Hebr', 'rtl', true],
    ['pa-PK', 'Arab', 'rtl', true],
    ['az-Arab', 'Arab', 'rtl', true],
    ['ar-Latn', 'Latn', 'ltr', true],
    ['ko', 'Kore', 'ltr', true],
    ['ja', 'Jpan', 'ltr', false],
    ['zh-TW', 'Hant', 'ltr', false],
    ['th', 'Thai', 'ltr', false],
    ['lo', 'Laoo', 'ltr', false],
    ['km', 'Khmr', 'ltr', false],
    ['my', 'Mymr', 'ltr', false],
    ['art-x-trigedas', 'Latn', 'ltr', true],
    ['no tag', 'Latn', 'ltr', true],
  ])('%s is written in %s, %s, with spaces: %s', (tag, script, direction, spaces) => {
    expect(languageScript(tag)).toBe(script);
    expect(languageDirection(tag)).toBe(direction);
    expect(usesSpaces(tag)).toBe(spaces);
  });

  it('knows where italics are at home', () => {
    expect(['Latn', 'Cyrl', 'Grek'].every(scriptHasItalics)).toBe(true);
    expect(['Arab', 'Jpan', 'Deva', 'Hebr'].some(scriptHasItalics)).toBe(false);
  });
});

describe('languageName', () => {
  it('names a language in another and in itself', () => {
    expect(languageName('de', 'en')).toBe('German');
    expect(languageName('es', 'es')).toBe('español');
    expect(languageName('ja', 'ja')).toBe('日本語');
    expect(languageName('ar', 'ru')).toBe('арабский');
  });

  it.each(['en', 'es', 'de', 'fr', 'ar', 'ja', 'de-AT', 'sw', 'art-x-trigedas'])(
    'names Trigedasleng in %s',
    (display) => {
      expect(languageName('art-x-trigedas', display)).toMatch(/^(trigedasleng|التريغيداسلينغ|トリゲダスレング)$/i);
    },
  );

  it('leaves private parts out of a name, and gives back what has none', () => {
    expect(languageName('en-x-reader', 'en')).toBe('English');
    expect(languageName('art-x-other', 'en')).toBe('art-x-other');
    expect(languageName('no tag', 'en')).toBe('no tag');
  });
});

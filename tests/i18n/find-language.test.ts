import { expect, test } from 'vitest';
import { chooseLanguage, findLanguage } from '@/i18n/find-language';

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['AR-eg', 'ar'],
  ['pt-BR', null],
  ['works', null],
  ['', null],
])('%s asks for %s', (tag, language) => {
  expect(findLanguage(tag)).toBe(language);
});

test.each([
  ['ja,en;q=0.8', 'ja'],
  ['pt-BR, es-419;q=0.7, en;q=0.9', 'en'],
  ['fr;q=0, de;q=0.1', 'de'],
  ['pt, *;q=0.5', 'en'],
  [null, 'en'],
])('a browser that accepts %s is spoken to in %s', (accepted, language) => {
  expect(chooseLanguage(accepted)).toBe(language);
});

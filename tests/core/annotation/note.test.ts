import { expect, it } from 'vitest';
import { chooseBody } from '@/core/annotation/note';

it('chooses the body in the language of the reader, or one that it is a kind of, or the one that was written first', () => {
  const bodies = ['en', 'pt', 'pt-BR'].map((language) => ({ language, text: language }));
  const choose = (language: string) => chooseBody(bodies, language, 'en')?.text;
  expect(['pt-BR', 'pt-AO', 'pt', 'ja'].map(choose)).toEqual(['pt-BR', 'pt', 'pt', 'en']);
  expect(chooseBody([], 'ja', 'en')).toBeNull();
});

import { expect, it } from 'vitest';
import { findToken } from '@/core/work/find-token';

const token = 'k3J9-xQ_7fLm2PzR8sTv';

it('finds the code of an invitation in a link, or takes the code alone', () => {
  expect(findToken(`https://verso.example/en/join/${token}`)).toBe(token);
  expect(findToken(` https://verso.example/join/${token}/?from=mail#top\n`)).toBe(token);
  expect(findToken(token)).toBe(token);
});

it('takes nothing else for an invitation', () => {
  for (const written of ['', 'hello', 'https://verso.example/en', `${token} and more`])
    expect(findToken(written)).toBeNull();
});

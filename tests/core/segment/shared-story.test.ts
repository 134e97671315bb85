import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '@/bench/shared-folder';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitSentences } from '@/core/segment/split-sentences';

const file = join(sharedFolder, 'texts/000_c9d9ee9e7d7abe46.txt');

// The story isn't part of the project; without it, these tests are skipped.
describe.skipIf(!existsSync(file))(`the story of ${file}`, () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const sentences = sliceSpans(text, splitSentences(text, { language: 'en' }));

  it('has 154 sentences, which join to it', () => {
    expect(sentences).toHaveLength(154);
    expect(sentences.join('')).toBe(text);
  });

  it.each([
    '"Lexa!" Clarke screamed, "we have to run, now!" ',
    '"Heda what are you doing? ',
    'Run!" He got out, pushing her toward Clarke and to safety. ',
    '"Beja! ',
    '"Lex-a" She panted, "Lexa, stop."\n\n',
    '"What are you doing?" She tried.\n\n',
    '"Lexa?" ',
    '"You don\'t know that!" ',
    '"Come here Lexa." She said.\n\n',
    '"Alright…"\n\n',
  ])('has the sentence %j', (sentence) => {
    expect(sentences).toContain(sentence);
  });
});

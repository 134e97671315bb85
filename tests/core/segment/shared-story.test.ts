import { describe, expect, it } from 'vitest';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitSentences } from '@/core/segment/split-sentences';
import { findSharedStory, sharedStory } from '@/tests/core/text/shared-story';

const story = findSharedStory();

describe.skipIf(story === null)(`the story of ${sharedStory}`, () => {
  const text = story ?? '';
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

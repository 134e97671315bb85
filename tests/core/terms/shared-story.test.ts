import { expect, it } from 'vitest';
import { splitBlock } from '@/core/segment/split-block';
import { findCandidates } from '@/core/terms/find-candidates';
import { findSharedStory, sharedStory } from '@/tests/core/text/shared-story';

const story = findSharedStory();

it.skipIf(story === null)(`has its names and titles among the first twenty candidates of ${sharedStory}`, () => {
  const text = story ?? '';
  const paragraphs = splitBlock(text, { language: 'en', mode: 'paragraphs' });
  const candidates = findCandidates(
    paragraphs.map(({ start, end }) => text.slice(start, end)),
    { language: 'en' },
  );
  expect(candidates.slice(0, 20).map((candidate) => candidate.text)).toEqual(
    expect.arrayContaining(['Heda', 'Beja', 'Polis', 'Lexa', 'Clarke', 'Gustus', 'Commander', 'Mount Weather']),
  );
});

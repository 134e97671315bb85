import { expect, it } from 'vitest';
import { listAnswers } from '@/core/reading/list-answers';
import { pairBlocks } from '@/core/reading/pair-blocks';

it('answers each stretch of a translation with the sentences that it translates, across paragraphs as well', () => {
  const blocks = [
    {
      segments: [
        { id: 'a', number: 1, text: 'The pear was ripe. ' },
        { id: 'b', number: 2, text: 'He waited,' },
      ],
    },
    {
      segments: [
        { id: 'c', number: 3, text: 'and night did not come. ' },
        { id: 'd', number: 4, text: 'Not yet.' },
      ],
    },
  ];
  const targets = [
    { segmentIds: ['a'], text: '梨は熟れていた。' },
    { segmentIds: ['b', 'c'], text: '彼は待ち、夜は来なかった。' },
  ];
  const answers = listAnswers(pairBlocks(blocks, [{ targets, hasSpaces: false }]));
  const texts = [...answers].map(([id, stretches]) => [id, stretches.map((stretch) => stretch.text)]);
  expect(texts).toEqual([
    ['a', ['The pear was ripe. ']],
    ['b', ['He waited,', 'and night did not come. ']],
    ['d', ['Not yet.']],
  ]);
});

import { describe, expect, it } from 'vitest';
import { learnExceptions } from '@/core/segment/learn-exceptions';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitSentences } from '@/core/segment/split-sentences';

describe('learnExceptions', () => {
  it('learns an abbreviation or a name from the end of the first piece', () => {
    expect(learnExceptions([{ before: 'They came from the (Ngt. ', after: 'Tower at dawn.' }])).toEqual(['Ngt.']);
    expect(learnExceptions([{ before: 'He works at Zoom! ', after: 'Today.' }])).toEqual(['Zoom!']);
    expect(learnExceptions([{ before: 'Станция М.К.С. ', after: 'Заря.' }])).toEqual(['М.К.С.']);
  });

  it('learns an ordinary word only together with the one after it', () => {
    expect(learnExceptions([{ before: 'All was gone. ', after: 'Then was the name of the ship.' }])).toEqual([
      'gone. Then',
    ]);
  });

  it('learns nothing from an empty piece, and each exception once', () => {
    const join = { before: 'the Ngt. ', after: 'Tower' };
    expect(learnExceptions([{ before: ' ', after: 'x' }, join, join])).toEqual(['Ngt.']);
  });

  it.each([
    ['en', 'The Ngt. ', 'Tower fell.'],
    ['en', 'All was gone. ', 'Then was the name of the ship.'],
    ['ru', 'Она жила в пос. Т.К. ', 'Нова.'],
  ])('keeps together what was joined (%s): %s%s', (language, before, after) => {
    const text = before + after;
    const exceptions = learnExceptions([{ before, after }]);
    expect(sliceSpans(text, splitSentences(text, { language, exceptions }))).toEqual([text]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type JoinedPieces, learnExceptions } from '@/core/segment/learn-exceptions';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitSentences } from '@/core/segment/split-sentences';

/** Corrections as they are marked: `the Ngt. ¦Tower` was parted, and shouldn't have been. */
function joined(...marked: string[]): JoinedPieces[] {
  return marked.map((text) => {
    const [before = '', after = ''] = text.split('¦');
    return { before, after };
  });
}

describe('learnExceptions', () => {
  it.each([
    ['They came from the (Ngt. ¦Tower at dawn.', 'Ngt.'],
    ['Станция М.К.С. ¦Заря.', 'М.К.С.'],
    ['Ο λοχαγός Σ. ¦Ρήγας.', 'Σ.'],
    ['Она жила в пгт. ¦Заря.', 'пгт.'],
    ['Il vit d’Ngt. ¦Tower.', 'Ngt.'],
    ['سافر ق.م. ¦الملك', 'ق.م.'],
    ['הוא בא מכפר ס. ¦הגדול', 'ס.'],
    ['वह डॉ. ¦मीरा थी।', 'डॉ.'],
  ])('learns at once what looks like a short form: %s', (marked, learned) => {
    expect(learnExceptions(joined(marked))).toEqual([learned]);
  });

  it.each([
    ['« Viens ! » ¦Il ferma.', 'Viens ! » Il'],
    ['All was gone. ¦Then was the name of the ship.', 'gone. Then'],
    ['"Run!" ¦He got out, pushing her.', 'Run!" He'],
    ['He works at Zoom! ¦Today.', 'Zoom! Today'],
    ['The Capt. ¦“Olin” left.', 'Capt. “Olin'],
    ['Так сказал полк. ¦Орлов.', 'полк. Орлов'],
    ['彼女はモーニング娘。¦メンバーだった。', '娘。メンバー'],
    ['他读了《你好。¦世界》。', '你好。世界'],
    ['그는 부산. ¦서울로 갔다.', '부산. 서울로'],
    ['वह गई। ¦फिर आई।', 'गई। फिर'],
  ])('learns other words together with the one after it: %s', (marked, learned) => {
    expect(learnExceptions(joined(marked))).toEqual([learned]);
  });

  it('learns a word alone when it was joined to two others', () => {
    expect(learnExceptions(joined('The Capt. ¦Olin left.', 'We saw Capt. ¦Hale.'))).toEqual(['Capt.']);
    expect(learnExceptions(joined('Yahoo! ¦News', 'On Yahoo! ¦Mail'))).toEqual(['Yahoo!']);
  });

  it('learns a word alone when the work uses it within a sentence', () => {
    expect(learnExceptions(joined('The Capt. ¦Olin left.'), 'The Capt., who slept, was gone.')).toEqual(['Capt.']);
    expect(learnExceptions(joined('кап. ¦Орлов'), 'Пришёл кап. второго ранга.')).toEqual(['кап.']);
  });

  it('learns no word alone that stands without its mark in the work', () => {
    expect(learnExceptions(joined('It was Lexa. ¦Then', 'He saw Lexa. ¦Now'), 'Lexa’s sword')).toEqual([
      'Lexa. Then',
      'Lexa. Now',
    ]);
    expect(learnExceptions(joined('It was plan B. ¦Then they left.'), 'Plan B was better.')).toEqual(['B. Then']);
    expect(learnExceptions(joined('Run! ¦Now', 'Run! ¦Here'), 'They run.')).toEqual(['Run! Now', 'Run! Here']);
    expect(learnExceptions(joined('娘。¦私', '娘。¦彼'), '娘が来た。')).toEqual(['娘。私', '娘。彼']);
  });

  it('learns nothing from an empty piece or a line without a mark, and each exception once', () => {
    expect(learnExceptions(joined(' ¦x', 'y. ¦ ', 'Chapter One\n\n¦It was late.'))).toEqual([]);
    expect(learnExceptions(joined('the Ngt. ¦Tower', 'the Ngt. ¦Tower'))).toEqual(['Ngt.']);
  });
});

const folder = new URL('../../fixtures/segment/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => ({
  language: file.replace('.txt', ''),
  text: readFileSync(new URL(file, folder), 'utf8').replaceAll('¦', ''),
}));

it.each(fixtures)('keeps together what was joined, and parts all else as before ($language)', ({ language, text }) => {
  const sentences = sliceSpans(text, splitSentences(text, { language }));
  for (const [at, before] of sentences.slice(0, -1).entries()) {
    if (/\n/.test(before)) continue;
    const after = sentences[at + 1] ?? '';
    const exceptions = learnExceptions([{ before, after }], text);
    const now = sliceSpans(text, splitSentences(text, { language, exceptions }));
    expect(now).toContainEqual(expect.stringContaining(before + after));
    // The same two words may meet elsewhere.
    const places = text.split(exceptions[0] ?? '').length - 1;
    expect(sentences.length - now.length, exceptions[0]).toBeLessThanOrEqual(places);
  }
});

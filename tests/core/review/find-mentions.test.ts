import { expect, test } from 'vitest';
import { findMentions } from '@/core/review/find-mentions';

const sigla = ['Ib', 'Éλ', 'Ва', 'إب', '村上', 'I2'];

test.each([
  ['Does it close the count too early, <@Ib>?', 'Ib'],
  ['<@ib> wrote it first', 'Ib'],
  ['(<@I2>, see 3.26)', 'I2'],
  ['<@Ва>, так лучше?', 'Ва'],
  ['ما رأيك يا <@إب>؟', 'إب'],
  ['ここは<@村上>さんに', '村上'],
  ['<@村上>さん、どうですか', '村上'],
])('%s calls %s', (marked, siglum) => {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  expect(findMentions(marked.replace(/[<>]/g, ''), sigla)).toEqual([{ siglum, start, end }]);
});

test.each(['ines@ib.example', 'Ibrahim wrote it', '@Ibis is a bird', '@Zz is nobody here', '@', ''])(
  '%j calls nobody',
  (text) => {
    expect(findMentions(text, sigla)).toEqual([]);
  },
);

test('several people may be called in one comment', () => {
  expect(findMentions('@Ib @Ва: which?', sigla).map((one) => one.siglum)).toEqual(['Ib', 'Ва']);
});

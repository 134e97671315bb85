import { describe, expect, it } from 'vitest';
import { findHeadingForm } from '@/core/format/heading-form';

describe('findHeadingForm', () => {
  it.each([
    ...[
      'Chapter 3',
      'CHAPTER III. THE ROPE',
      'Chapter III: The Rope',
      'Chapter 3 The Rope',
      'Chapter Three',
      'Chapter the First',
    ],
    ...[
      'Kapitel 3 – Das Seil',
      '3. Kapitel',
      'Erstes Kapitel',
      'Chapitre premier',
      'Capítulo 3',
      'Rozdział trzeci',
      'Κεφάλαιο 2',
    ],
    ...['Глава 3', 'Глава первая', 'Глава III. Лестница', 'الفصل الثالث', 'الفصل ٣', 'פרק 3', 'अध्याय ३'],
    ...['第三章', '第三章　梯子', '第十二回：夜', '제3장 밧줄'],
  ])('takes “%s” for a chapter', (line) => {
    expect(findHeadingForm(line)).toMatchObject({ kind: 'chapter' });
  });

  it.each(['Part Two', 'PART ONE', 'Book II', 'Première partie', 'Dritter Teil', 'Часть первая', '第二部'])(
    'takes “%s” for a part',
    (line) => {
      expect(findHeadingForm(line)).toMatchObject({ kind: 'part' });
    },
  );

  it.each(['Prologue', 'EPILOGUE', 'Epílogo: La cuerda', 'Пролог', 'مقدمة', '序章', 'あとがき'])(
    'takes “%s” for a frame',
    (line) => {
      expect(findHeadingForm(line)).toMatchObject({ kind: 'frame' });
    },
  );

  it.each([
    ...([
      ['3.', 3],
      ['[12]', 12],
      ['III', 3],
      ['XLII.', 42],
      ['٣', 3],
      ['१२', 12],
      ['十二', 12],
      ['二十', 20],
    ] as const),
  ])('reads the number %s', (line, number) => {
    expect(findHeadingForm(line)).toMatchObject({ kind: 'number', number });
  });

  it.each([
    ...[
      'Chapter 3 was the worst of it',
      'Chapter Three was long.',
      'Part of the problem is this',
      'Prologue to a disaster',
      'Book club',
    ],
    ...[
      '1914',
      'MIX',
      'IIII',
      'No',
      'I said so',
      '3 men came',
      'The End',
      'My Book',
      'Глава 3 была длинной',
      '第三者が来た',
    ],
    `Chapter 3: ${'The Rope '.repeat(9)}`,
  ])('leaves “%s” to the text', (line) => {
    expect(findHeadingForm(line)).toBeNull();
  });
});

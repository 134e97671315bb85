import { parseColumns } from '@/core/reading/reading-query';
import { getReadingWord } from '@/services/reading/get-reading-word';
import { listMarks } from '@/services/reading/list-marks';
import { listReadingLines } from '@/services/reading/list-reading-lines';
import { listReadingWords } from '@/services/reading/list-reading-words';
import { markSentence } from '@/services/reading/mark-sentence';
import { removeMark } from '@/services/reading/remove-mark';
import { os } from './base';

export const reading = os.reading.router({
  lines: os.reading.lines.handler(({ context, input }) =>
    listReadingLines(context, { ...input, columns: parseColumns(input.columns) }),
  ),
  words: os.reading.words.handler(({ context, input }) =>
    listReadingWords(context, { ...input, columns: parseColumns(input.columns) }),
  ),
  word: os.reading.word.handler(({ context, input }) =>
    getReadingWord(context, { ...input, columns: parseColumns(input.columns) }),
  ),
  mark: os.reading.mark.handler(({ context, input }) => markSentence(context, input)),
  removeMark: os.reading.removeMark.handler(({ context, input }) => removeMark(context, input)),
  marks: os.reading.marks.handler(({ context, input }) => listMarks(context, input)),
});

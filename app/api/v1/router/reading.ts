import { listMarks } from '@/services/reading/list-marks';
import { markSentence } from '@/services/reading/mark-sentence';
import { removeMark } from '@/services/reading/remove-mark';
import { os } from './base';

export const reading = os.reading.router({
  mark: os.reading.mark.handler(({ context, input }) => markSentence(context, input)),
  removeMark: os.reading.removeMark.handler(({ context, input }) => removeMark(context, input)),
  marks: os.reading.marks.handler(({ context, input }) => listMarks(context, input)),
});

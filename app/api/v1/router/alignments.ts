import { alignAgain, cancelAlignAgain, getAlignAgain } from '@/services/align/align-again';
import { finishAlignment, removeAlignment } from '@/services/align/finish-alignment';
import { getAlignment, listAlignments } from '@/services/align/get-alignment';
import { cancelTranslationImport, getTranslationImport, importTranslation } from '@/services/align/import-translation';
import { takeStep, undoStep } from '@/services/align/take-step';
import { os } from './base';

export const alignments = os.alignments.router({
  list: os.alignments.list.handler(({ context, input }) => listAlignments(context, input)),
  import: os.alignments.import.handler(({ context, input }) => importTranslation(context, input)),
  importState: os.alignments.importState.handler(({ context, input }) => getTranslationImport(context, input)),
  cancel: os.alignments.cancel.handler(({ context, input }) => cancelTranslationImport(context, input)),
  get: os.alignments.get.handler(({ context, input }) => getAlignment(context, input)),
  step: os.alignments.step.handler(({ context, input }) => takeStep(context, input)),
  undo: os.alignments.undo.handler(({ context, input }) => undoStep(context, input)),
  alignAgain: os.alignments.alignAgain.handler(({ context, input }) => alignAgain(context, input)),
  againState: os.alignments.againState.handler(({ context, input }) => getAlignAgain(context, input)),
  cancelAgain: os.alignments.cancelAgain.handler(({ context, input }) => cancelAlignAgain(context, input)),
  finish: os.alignments.finish.handler(({ context, input }) => finishAlignment(context, input)),
  remove: os.alignments.remove.handler(({ context, input }) => removeAlignment(context, input)),
});

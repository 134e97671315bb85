import { addChapters } from '@/services/source/add-chapters';
import { confirmSource } from '@/services/source/confirm-source';
import { getSource } from '@/services/source/get-source';
import { joinSegments } from '@/services/source/join-segments';
import { replaceSource } from '@/services/source/replace-source';
import { splitSegment } from '@/services/source/split-segment';
import { undoCut } from '@/services/source/undo-cut';
import { os } from './base';

export const source = os.source.router({
  get: os.source.get.handler(({ context, input }) => getSource(context, input)),
  join: os.source.join.handler(({ context, input }) => joinSegments(context, input)),
  split: os.source.split.handler(({ context, input }) => splitSegment(context, input)),
  undoCut: os.source.undoCut.handler(({ context, input }) => undoCut(context, input)),
  confirm: os.source.confirm.handler(({ context, input }) => confirmSource(context, input)),
  replace: os.source.replace.handler(({ context, input }) => replaceSource(context, input)),
  addChapters: os.source.addChapters.handler(({ context, input }) => addChapters(context, input)),
});

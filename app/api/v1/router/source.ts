import { confirmSource } from '@/services/source/confirm-source';
import { joinSegments } from '@/services/source/join-segments';
import { splitSegment } from '@/services/source/split-segment';
import { undoCut } from '@/services/source/undo-cut';
import { os } from './base';

export const source = os.source.router({
  join: os.source.join.handler(({ context, input }) => joinSegments(context, input)),
  split: os.source.split.handler(({ context, input }) => splitSegment(context, input)),
  undoCut: os.source.undoCut.handler(({ context, input }) => undoCut(context, input)),
  confirm: os.source.confirm.handler(({ context, input }) => confirmSource(context, input)),
});

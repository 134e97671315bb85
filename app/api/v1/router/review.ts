import { approveShown } from '@/services/review/approve-shown';
import { compareTexts, removeComparison } from '@/services/review/compare-texts';
import { findPair } from '@/services/review/find-pair';
import { getQueue } from '@/services/review/get-queue';
import { getRanking } from '@/services/review/get-ranking';
import { getScores } from '@/services/review/get-scores';
import { keepLook } from '@/services/review/keep-look';
import { listErrors } from '@/services/review/list-errors';
import { listLessons } from '@/services/review/list-lessons';
import { listThreads } from '@/services/review/list-threads';
import { markError, removeError } from '@/services/review/mark-error';
import { markRead } from '@/services/review/mark-read';
import { openThread } from '@/services/review/open-thread';
import { previewApproval } from '@/services/review/preview-approval';
import { removeComment } from '@/services/review/remove-comment';
import { reply } from '@/services/review/reply';
import { resolveThread } from '@/services/review/resolve-thread';
import { undoBatch } from '@/services/review/undo-batch';
import { os } from './base';

export const review = os.review.router({
  queue: os.review.queue.handler(({ context, input }) => getQueue(context, input)),
  looked: os.review.looked.handler(({ context, input }) => keepLook(context, input)),
  threads: os.review.threads.handler(({ context, input }) => listThreads(context, input)),
  openThread: os.review.openThread.handler(({ context, input }) => openThread(context, input)),
  reply: os.review.reply.handler(({ context, input }) => reply(context, input)),
  resolveThread: os.review.resolveThread.handler(({ context, input }) => resolveThread(context, input)),
  removeComment: os.review.removeComment.handler(({ context, input }) => removeComment(context, input)),
  markRead: os.review.markRead.handler(({ context, input }) => markRead(context, input)),
  errors: os.review.errors.handler(({ context, input }) => listErrors(context, input)),
  markError: os.review.markError.handler(({ context, input }) => markError(context, input)),
  removeError: os.review.removeError.handler(({ context, input }) => removeError(context, input)),
  scores: os.review.scores.handler(({ context, input }) => getScores(context, input)),
  previewApproval: os.review.previewApproval.handler(({ context, input }) => previewApproval(context, input)),
  approveShown: os.review.approveShown.handler(({ context, input }) => approveShown(context, input)),
  undoBatch: os.review.undoBatch.handler(({ context, input }) => undoBatch(context, input)),
  pair: os.review.pair.handler(({ context, input }) => findPair(context, input)),
  compare: os.review.compare.handler(({ context, input }) => compareTexts(context, input)),
  removeComparison: os.review.removeComparison.handler(({ context, input }) => removeComparison(context, input)),
  ranking: os.review.ranking.handler(({ context, input }) => getRanking(context, input)),
  lessons: os.review.lessons.handler(({ context, input }) => listLessons(context, input)),
});

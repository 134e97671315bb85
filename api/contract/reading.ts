import { oc } from '@orpc/contract';
import { z } from 'zod';
import { readerMarkKinds } from '@/core/reading/reader-mark';
import { asked } from './editions';
import { id, languageTag } from './shapes';

const device = z
  .string()
  .min(16)
  .max(100)
  .describe('A key that the device made for itself, for readers without an account');
const kind = z.enum(readerMarkKinds);
const one = z.object({ workId: id, markId: id });

const marked = z.object({
  segmentId: id,
  number: z.int(),
  kind,
  count: z.int(),
  notes: z.array(z.string()),
});
export type MarkedSentence = z.infer<typeof marked>;

export const reading = {
  mark: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/reader-marks/{markId}',
      summary: 'Say of a sentence, as a reader, what it is: unclear, a typo, wrong, lovely',
      description: 'Without an account too, where the owner lets readers do so.',
      tags: ['reading'],
    })
    .input(
      one.extend({
        markId: id.describe('Chosen by the caller'),
        segmentId: id,
        editionId: id,
        release: asked.optional(),
        kind,
        note: z.string().trim().max(500).default(''),
        device,
      }),
    )
    .output(z.object({ markId: id })),

  removeMark: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/reader-marks/{markId}/removed',
      summary: 'Take back a mark of your own',
      tags: ['reading'],
    })
    .input(one.extend({ device }))
    .output(z.object({ markId: id })),

  marks: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/reader-marks/{language}',
      summary: 'What readers said of the sentences of a chapter, counted',
      tags: ['reading', 'review'],
    })
    .input(z.object({ workId: id, documentId: id, language: languageTag }))
    .output(z.array(marked)),
};

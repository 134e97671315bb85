import { oc } from '@orpc/contract';
import { z } from 'zod';
import { approvalBlocks } from '@/core/review/approval-block';
import { mqmCategories, mqmSeverities } from '@/core/review/mqm';
import { rowFilter } from './documents';
import { id, languageTag, moment, siglum, stateCounts } from './shapes';

const workId = z.object({ workId: id });
const inLanguage = workId.extend({ language: languageTag });
const inChapter = inLanguage.extend({ documentId: id });
const ofSentence = inLanguage.extend({ segmentId: id });
const done = z.object({ done: z.literal(true) });
export const who = z.object({ name: z.string(), siglum });

export const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const phrase = span
  .extend({ quote: z.string().min(1).max(5000).describe('Its words; they refuse it where the text is another') })
  .nullable()
  .describe('In UTF-16 code units of that text; null for the whole of it');

/** Where the words of a note are in the text as it is now. */
export const placed = z.object({
  quote: z.string().nullable().describe('The words as they were; null for a note on the whole sentence'),
  place: span.nullable(),
  lost: z.boolean().describe('The words are not in the text any more'),
  proposal: span.nullable().describe('Where lost words may have gone'),
});

const comment = z.object({
  id,
  body: z.string(),
  who,
  createdAt: moment,
  isMine: z.boolean(),
  isRemoved: z.boolean(),
  callsMe: z.boolean(),
  isUnread: z.boolean(),
});

const thread = placed.extend({
  id,
  documentId: id,
  segmentId: id,
  versionId: id.nullable().describe('Null for a comment on the source'),
  language: languageTag.nullable(),
  numbers: z.array(z.int()).describe('The sentences that it stands at now'),
  createdAt: moment,
  resolvedAt: moment.nullable(),
  /** Someone else had the last word, and the asking person is called, takes part, or wrote the version. */
  toAnswer: z.boolean(),
  unread: z.int(),
  comments: z.array(comment),
});
export type Thread = z.infer<typeof thread>;

const body = z.string().trim().min(1).max(10_000).describe('Calls a member by their siglum: @Ib');

const error = placed.extend({
  id,
  documentId: id,
  versionId: id,
  revisionId: id,
  contributorId: id.describe('Whose version has it'),
  numbers: z.array(z.int()),
  stands: z.boolean().describe('Its words are in the text as they were, so that it counts'),
  category: z.enum(mqmCategories),
  severity: z.enum(mqmSeverities),
  note: z.string(),
  who,
  createdAt: moment,
});
export type MarkedError = z.infer<typeof error>;

const score = z.object({
  counts: z.object({ neutral: z.int(), minor: z.int(), major: z.int(), critical: z.int() }),
  points: z.int(),
  words: z.int().describe('Words of the source that were judged'),
  perThousand: z.number().nullable().describe('Points per 1,000 words; null where none was judged'),
});
export type Score = z.infer<typeof score>;
const scoreOf = score.extend({ id });

const shown = inChapter.extend({
  filter: rowFilter.optional(),
  contributorId: id.optional(),
  phrase: z.string().max(500).optional(),
});

const queue = z.object({
  counts: z.object({
    'needs-review': z.int(),
    rivals: z.int(),
    'with-comments': z.int(),
    'to-answer': z.int(),
    'mine-to-decide': z.int(),
    changed: z.int(),
  }),
  contributors: z.array(z.object({ contributorId: id, versions: z.int(), waiting: z.int() })),
  unread: z.int().describe('Open threads with comments that the person has not read'),
  lookedAt: moment.nullable(),
  at: moment.describe('To be sent back once the person has looked'),
});
export type Queue = z.infer<typeof queue>;

const approval = z.object({
  versions: z.int(),
  sentences: z.int(),
  rivals: z.int().describe('Sentences of which more than one version would be approved'),
  blocked: z.array(
    z.object({
      block: z.enum(approvalBlocks),
      versions: z.int(),
      numbers: z.array(z.int()).describe('The first of them'),
    }),
  ),
  asOf: moment,
});
export type Approval = z.infer<typeof approval>;

const shownText = z.object({ revisionId: id, text: z.string() });
const chosen = z.enum(['first', 'second']).nullable().describe('Null for neither');

const ranking = z.object({
  texts: z.array(
    shownText.extend({
      versionId: id,
      contributorId: id,
      who,
      strength: z.number().describe('Bradley–Terry; 1 is middling'),
      compared: z.int(),
      chosen: z.int(),
    }),
  ),
  judgements: z.array(
    z.object({ id, who, isMine: z.boolean(), first: id, second: id, chosen, reason: z.string(), createdAt: moment }),
  ),
});
export type Ranking = z.infer<typeof ranking>;

const lesson = z.object({
  kind: z.enum(['changed', 'changes-requested', 'rejected']),
  at: moment,
  who,
  versionId: id,
  language: languageTag,
  document: z.object({ id, number: z.int(), title: z.string() }),
  segment: z.object({ id, number: z.int().nullable() }),
  source: z.string(),
  before: z.string(),
  after: z.string().nullable().describe('Null where nothing was written since'),
  reason: z.string(),
});
export type Lesson = z.infer<typeof lesson>;

export const review = {
  queue: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/queue/{language}',
      summary: 'How many sentences each filter of the review shows',
      tags: ['review'],
    })
    .input(inChapter)
    .output(queue),

  looked: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/documents/{documentId}/looked/{language}',
      summary: 'Say that you have looked through a chapter',
      tags: ['review'],
    })
    .input(inChapter.extend({ at: moment.nullable().describe('Null: as if you never had') }))
    .output(z.object({ before: moment.nullable().describe('To be sent to go back to it') })),

  threads: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/threads/{language}',
      summary: 'Comments of a chapter, on its source and its versions in a language',
      tags: ['review'],
    })
    .input(inChapter)
    .output(z.array(thread)),

  openThread: oc
    .route({ method: 'POST', path: '/works/{workId}/threads', summary: 'Comment on a phrase', tags: ['review'] })
    .input(
      workId.extend({
        threadId: id.describe('Chosen by the caller, as the id of the comment'),
        commentId: id,
        on: z.union([
          z.object({ segmentId: id }).describe('The source of a sentence'),
          z.object({ revisionId: id }).describe('A text of a version'),
        ]),
        phrase,
        body,
      }),
    )
    .output(thread),

  reply: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/threads/{threadId}/comments',
      summary: 'Answer a comment',
      tags: ['review'],
    })
    .input(workId.extend({ threadId: id, commentId: id, body }))
    .output(thread),

  resolveThread: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/threads/{threadId}/resolved',
      summary: 'Resolve a thread, or open it again',
      tags: ['review'],
    })
    .input(workId.extend({ threadId: id, resolved: z.boolean() }))
    .output(thread),

  removeComment: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/comments/{commentId}/removed',
      summary: 'Take a comment away, or put it back',
      tags: ['review'],
    })
    .input(workId.extend({ commentId: id, removed: z.boolean() }))
    .output(thread),

  markRead: oc
    .route({ method: 'PUT', path: '/works/{workId}/read-comments', summary: 'Mark comments as read', tags: ['review'] })
    .input(workId.extend({ commentIds: z.array(id).max(1000).describe('Of each thread the newest that you saw') }))
    .output(done),

  errors: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/errors/{language}',
      summary: 'Errors marked in the versions of a chapter',
      tags: ['review'],
    })
    .input(inChapter)
    .output(z.array(error)),

  markError: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/errors/{errorId}',
      summary: 'Mark an error in a text, by MQM category and severity',
      tags: ['review'],
    })
    .input(
      workId.extend({
        errorId: id.describe('Chosen by the caller; sent again, it changes the error'),
        revisionId: id,
        phrase,
        category: z.enum(mqmCategories),
        severity: z.enum(mqmSeverities),
        note: z.string().max(5000).default(''),
      }),
    )
    .output(error),

  removeError: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/errors/{errorId}/removed',
      summary: 'Take an error away, or put it back',
      tags: ['review'],
    })
    .input(workId.extend({ errorId: id, removed: z.boolean() }))
    .output(error),

  scores: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/scores/{language}',
      summary: 'Points per 1,000 words, by chapter, contributor and version',
      tags: ['review'],
    })
    .input(inLanguage.extend({ documentId: id.optional().describe('One chapter alone') }))
    .output(
      z.object({
        total: score,
        documents: z.array(scoreOf),
        contributors: z.array(scoreOf),
        versions: z
          .array(
            scoreOf.extend({
              contributorId: id,
              documentId: id,
              segmentId: id.describe('Its first sentence'),
              number: z.int(),
            }),
          )
          .describe('Those in which an error was marked, in the order of the text'),
      }),
    ),

  previewApproval: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/documents/{documentId}/approval/{language}',
      summary: 'What approving all that a filter shows would change',
      tags: ['review'],
    })
    .input(shown)
    .output(approval),

  approveShown: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/documents/{documentId}/approval/{language}',
      summary: 'Approve all that a filter shows, in one batch',
      tags: ['review'],
    })
    .input(shown.extend({ batchId: id.describe('Chosen by the caller'), asOf: moment.describe('From the preview') }))
    .output(z.object({ batchId: id, versions: z.int(), counts: stateCounts })),

  undoBatch: oc
    .route({
      method: 'POST',
      path: '/works/{workId}/batches/{batchId}/undo',
      summary: 'Take back all that a batch decided',
      tags: ['review'],
    })
    .input(workId.extend({ batchId: id }))
    .output(z.object({ undone: z.int(), kept: z.int().describe('Changed since, and left'), counts: stateCounts })),

  pair: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/segments/{segmentId}/pair/{language}',
      summary: 'Two texts of a sentence to compare, without names',
      tags: ['review'],
    })
    .input(ofSentence)
    .output(z.object({ first: shownText, second: shownText }).nullable()),

  compare: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/segments/{segmentId}/comparisons/{language}/{comparisonId}',
      summary: 'Choose one of two texts, or neither',
      tags: ['review'],
    })
    .input(
      ofSentence.extend({
        comparisonId: id.describe('Chosen by the caller'),
        first: id.describe('The revision that was shown first'),
        second: id,
        chosen,
        reason: z.string().max(5000).default(''),
      }),
    )
    .output(ranking),

  removeComparison: oc
    .route({
      method: 'PUT',
      path: '/works/{workId}/comparisons/{comparisonId}/removed',
      summary: 'Take your judgement back, or let it count again',
      tags: ['review'],
    })
    .input(workId.extend({ comparisonId: id, removed: z.boolean() }))
    .output(done),

  ranking: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/segments/{segmentId}/ranking/{language}',
      summary: 'The texts of a sentence by what people chose, with names',
      description: 'For those who have compared some of them, or have none left to compare.',
      tags: ['review'],
    })
    .input(ofSentence)
    .output(ranking),

  lessons: oc
    .route({
      method: 'GET',
      path: '/works/{workId}/contributors/{contributorId}/lessons',
      summary: 'What others changed, sent back or rejected of a contributor’s versions, newest first',
      tags: ['review'],
    })
    .input(
      workId.extend({
        contributorId: id,
        before: moment.optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.array(lesson)),
};

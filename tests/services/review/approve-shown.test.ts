import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Context } from '@/services/context';
import { findSentences } from '@/services/documents/find-sentences';
import { listRows } from '@/services/documents/list-rows';
import type { Search } from '@/services/documents/shown-by';
import { approveShown } from '@/services/review/approve-shown';
import { markError } from '@/services/review/mark-error';
import { openThread } from '@/services/review/open-thread';
import { previewApproval } from '@/services/review/preview-approval';
import { undoBatch } from '@/services/review/undo-batch';
import { getHistory } from '@/services/versions/get-history';
import { listActivity } from '@/services/works/list-activity';
import { aDatabase } from '../a-database';
import { aReview } from './a-review';

const database = await aDatabase();

async function aBatch() {
  const review = await aReview(database);
  const { place, workId } = review;
  const preview = (by: Context, search: Partial<Search> = {}) => previewApproval(by, { ...place, ...search });
  const approve = async (by: Context, search: Partial<Search> = {}, asOf?: string) =>
    approveShown(by, { ...place, ...search, batchId: v7(), asOf: asOf ?? (await preview(by, search)).asOf });
  const states = async () =>
    (await listRows(review.pilar, { ...place, from: 1, to: 4 })).map((row) =>
      row.versions.map((version) => version.state),
    );
  return {
    ...review,
    preview,
    approve,
    undo: (by: Context, batchId: string) => undoBatch(by, { workId, batchId }),
    states,
  };
}

describe('approving all that a filter shows', () => {
  it('approves what is in review, rivals too, leaves drafts, and keeps the counts right', async () => {
    const { approve, states, send, write, ines, mateo, pilar } = await aBatch();
    await send(ines, 0, 'La campana.');
    await send(mateo, 0, 'Una campana.');
    await send(ines, 1, 'Arriba.');
    await write(ines, 2, 'El frío.');
    const { versions, counts } = await approve(pilar);
    expect(versions).toBe(3);
    expect(await states()).toEqual([['approved', 'approved'], ['approved'], ['draft'], []]);
    expect(counts).toEqual({ empty: 1, draft: 1, 'changes-requested': 0, 'in-review': 0, approved: 2 });
  });

  it('is foretold by the preview, which changes nothing', async () => {
    const { preview, states, send, ines, mateo, pilar } = await aBatch();
    await send(ines, 0, 'La campana.');
    await send(mateo, 0, 'Una campana.');
    await send(ines, 1, 'Arriba.');
    expect(await preview(pilar)).toMatchObject({ versions: 3, sentences: 2, rivals: 1, blocked: [] });
    expect(await states()).toEqual([['in-review', 'in-review'], ['in-review'], [], []]);
  });

  it('keeps to the filter: a phrase, a contributor, what others wrote', async () => {
    const { preview, send, ines, mateo, pilar } = await aBatch();
    const { writerId } = await send(ines, 0, 'La campana.');
    await send(mateo, 0, 'Una campana.');
    await send(pilar, 1, 'Arriba.');
    expect(await preview(pilar, { phrase: 'note' })).toMatchObject({ versions: 2 });
    expect(await preview(pilar, { contributorId: writerId })).toMatchObject({ versions: 1, rivals: 0 });
    expect(await preview(pilar, { filter: 'mine-to-decide' })).toMatchObject({ versions: 2, sentences: 1 });
  });

  it('holds back what someone should look at: a conflict, an error, a comment, no text', async () => {
    const { preview, approve, send, ines, mateo, pilar, hanne, workId } = await aBatch();
    const bell = await send(ines, 0, 'La campana.');
    await bell.change(ines, 'La campana suena.', { baseRevisionId: v7() });
    const up = await send(ines, 1, 'Arriba.');
    const about = { workId, errorId: v7(), phrase: null, note: '', category: 'accuracy' } as const;
    await markError(pilar, { ...about, revisionId: up.revisionId, severity: 'major' });
    const cold = await send(mateo, 2, 'El frío.');
    const ids = { workId, threadId: v7(), commentId: v7() };
    await openThread(hanne, { ...ids, on: { revisionId: cold.revisionId }, phrase: null, body: 'Only this?' });
    await send(mateo, 3, '');
    await send(ines, 3, 'El río iba bajo.');
    const { versions, blocked } = await preview(pilar);
    expect(versions).toBe(1);
    expect(blocked).toEqual([
      { block: 'conflict', versions: 1, numbers: [1] },
      { block: 'empty', versions: 1, numbers: [4] },
      { block: 'error', versions: 1, numbers: [2] },
      { block: 'comment', versions: 1, numbers: [3] },
    ]);
    expect((await approve(pilar)).versions).toBe(1);
  });

  it('approves an omission, and a text with a minor error', async () => {
    const { approve, write, send, ines, pilar, workId } = await aBatch();
    await write(ines, 0, '', { omitted: true, state: 'in-review' });
    const { revisionId } = await send(ines, 1, 'Arriba.');
    const about = { workId, errorId: v7(), phrase: null, note: '', category: 'accuracy' } as const;
    await markError(pilar, { ...about, revisionId, severity: 'minor' });
    expect((await approve(pilar)).versions).toBe(2);
  });

  it('leaves what was written after the preview', async () => {
    const { preview, approve, states, send, ines, mateo, pilar } = await aBatch();
    const bell = await send(ines, 0, 'La campana.');
    await send(ines, 1, 'Arriba.');
    const { asOf } = await preview(pilar);
    await bell.change(ines, 'Una campana.', { state: 'in-review' });
    await send(mateo, 1, 'Levántate.');
    expect((await approve(pilar, {}, asOf)).versions).toBe(1);
    expect(await states()).toEqual([['in-review'], ['approved', 'in-review'], [], []]);
  });

  it('is for reviewers of the language alone', async () => {
    const { preview, approve, send, ines, pilar } = await aBatch();
    await send(ines, 0, 'La campana.');
    await expect(approve(ines)).rejects.toMatchObject({ code: 'forbidden', reason: 'review' });
    await expect(preview(pilar, { language: 'ar' })).rejects.toMatchObject({ code: 'forbidden', reason: 'review' });
  });

  it('sent twice is done once', async () => {
    const { states, send, ines, pilar, place, preview, undo } = await aBatch();
    await send(ines, 0, 'La campana.');
    const input = { ...place, batchId: v7(), asOf: (await preview(pilar)).asOf };
    await approveShown(pilar, input);
    expect(await approveShown(pilar, input)).toMatchObject({ versions: 1 });
    expect(await undo(pilar, input.batchId)).toMatchObject({ undone: 1, kept: 0 });
    expect(await states()).toEqual([['in-review'], [], [], []]);
  });

  it('stands in the history of each sentence, and once in that of the work', async () => {
    const { approve, send, ines, pilar, workId, segmentIds, undo } = await aBatch();
    await send(ines, 0, 'La campana.');
    await send(ines, 1, 'Arriba.');
    const { batchId } = await approve(pilar);
    await undo(pilar, batchId);
    const { events } = await getHistory(ines, { workId, segmentId: segmentIds[1] ?? '', language: 'es' });
    expect(events.slice(0, 2).map(({ before, after, who }) => [before, after, who?.name])).toEqual([
      ['approved', 'in-review', 'Pilar Sanz'],
      ['in-review', 'approved', 'Pilar Sanz'],
    ]);
    const told = await listActivity(ines, { workId, limit: 2 });
    expect(told.map(({ kind, count }) => [kind, count])).toEqual([
      ['batch-undone', 2],
      ['batch-approved', 2],
    ]);
  });
});

describe('the undo of a batch', () => {
  it('puts each version back, and leaves what was changed since', async () => {
    const { approve, undo, states, send, ines, mateo, pilar } = await aBatch();
    await send(ines, 0, 'La campana.');
    const up = await send(ines, 1, 'Arriba.');
    const cold = await send(mateo, 2, 'El frío.');
    const { batchId } = await approve(pilar);
    await up.change(pilar, 'Hacia arriba.', { state: 'approved' });
    await cold.decide(pilar, 'rejected', 'Too short.');
    const { undone, kept, counts } = await undo(pilar, batchId);
    expect({ undone, kept }).toEqual({ undone: 1, kept: 2 });
    expect(await states()).toEqual([['in-review'], ['approved'], ['rejected'], []]);
    expect(counts).toMatchObject({ 'in-review': 1, approved: 1, empty: 2 });
  });

  it('is had once', async () => {
    const { approve, undo, send, ines, pilar } = await aBatch();
    await send(ines, 0, 'La campana.');
    const { batchId } = await approve(pilar);
    await expect(undo(ines, batchId)).rejects.toMatchObject({ code: 'forbidden' });
    await undo(pilar, batchId);
    await expect(undo(pilar, batchId)).rejects.toMatchObject({ code: 'conflict', reason: 'undone' });
  });

  it('and a save at the same time lose nothing', async () => {
    const { approve, send, ines, mateo, pilar, place } = await aBatch();
    const first = await Promise.all([0, 1, 2, 3].map((at) => send(ines, at, `i${at}`)));
    await Promise.all([
      approve(pilar),
      ...[0, 1, 2, 3].map((at) => send(mateo, at, `m${at}`)),
      first[0]?.decide(pilar, 'rejected'),
    ]);
    const { counts } = await approve(pilar);
    expect(counts).toMatchObject({ approved: 4, 'in-review': 0 });
    expect((await findSentences(pilar, { ...place, filter: 'needs-review' })).numbers).toEqual([]);
  });
});

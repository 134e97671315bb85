import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { mention } from '@/db/schema/review';
import type { Context } from '@/services/context';
import { findSentences } from '@/services/documents/find-sentences';
import { getQueue } from '@/services/review/get-queue';
import { listThreads } from '@/services/review/list-threads';
import { markRead } from '@/services/review/mark-read';
import { type OpenThread, openThread } from '@/services/review/open-thread';
import { removeComment } from '@/services/review/remove-comment';
import { reply } from '@/services/review/reply';
import { resolveThread } from '@/services/review/resolve-thread';
import { listActivity } from '@/services/works/list-activity';
import { aDatabase } from '../a-database';
import { aPhrase, aReview } from './a-review';

const database = await aDatabase();

async function aDiscussion() {
  const review = await aReview(database);
  const { workId, place } = review;
  const ask = (
    by: Context,
    on: OpenThread['on'],
    marked: string | null,
    body: string,
    more: Partial<OpenThread> = {},
  ) =>
    openThread(by, {
      workId,
      threadId: v7(),
      commentId: v7(),
      on,
      phrase: marked ? aPhrase(marked) : null,
      body,
      ...more,
    });
  const answer = (by: Context, threadId: string, body: string) =>
    reply(by, { workId, threadId, commentId: v7(), body });
  return { ...review, ask, answer, threads: (by: Context) => listThreads(by, place) };
}

describe('a comment on a phrase', () => {
  it('stands at the sentence of its version, with its words and their place', async () => {
    const { ask, threads, send, ines, hanne } = await aDiscussion();
    const { revisionId } = await send(ines, 1, 'Quiere decir arriba.');
    await ask(hanne, { revisionId }, 'Quiere <decir> arriba.', 'Is it said, or meant?');
    expect(await threads(ines)).toMatchObject([
      { numbers: [2], quote: 'decir', place: { start: 7, end: 12 }, lost: false, language: 'es', resolvedAt: null },
    ]);
  });

  it('follows its words when text is put in before them', async () => {
    const { ask, threads, send, ines, hanne } = await aDiscussion();
    const version = await send(ines, 1, 'Quiere decir arriba.');
    await ask(hanne, { revisionId: version.revisionId }, 'Quiere <decir> arriba.', 'Said?');
    await version.change(ines, 'Eso quiere decir arriba.');
    const { start, end } = aPhrase('Eso quiere <decir> arriba.');
    expect(await threads(ines)).toMatchObject([{ place: { start, end }, lost: false }]);
  });

  it('says that it lost its words when they are gone', async () => {
    const { ask, threads, send, ines, hanne } = await aDiscussion();
    const version = await send(ines, 1, 'Quiere decir arriba.');
    await ask(hanne, { revisionId: version.revisionId }, 'Quiere <decir> arriba.', 'Said?');
    await version.change(ines, '¡Hora de despertarse!');
    expect(await threads(ines)).toMatchObject([{ quote: 'decir', place: null, lost: true }]);
  });

  it('on the source is seen in every language, one on a version in its own', async () => {
    const { ask, place, ines, hanne, send, segmentIds } = await aDiscussion();
    await ask(hanne, { segmentId: segmentIds[0] ?? '' }, 'The <bell> has one note.', 'A school bell?');
    await ask(hanne, await send(ines, 0, 'La campana.'), null, 'Short.');
    const inArabic = await listThreads(hanne, { ...place, language: 'ar' });
    expect(inArabic).toMatchObject([{ quote: 'bell', versionId: null, language: null, numbers: [1] }]);
    expect(await listThreads(hanne, place)).toHaveLength(2);
  });

  it('is refused where the text has other words by now', async () => {
    const { ask, hanne, segmentIds } = await aDiscussion();
    const asked = ask(hanne, { segmentId: segmentIds[0] ?? '' }, 'The <gong> has one note.', '?');
    await expect(asked).rejects.toMatchObject({ code: 'conflict', reason: 'text-changed' });
  });

  it('sent twice is stored once', async () => {
    const { ask, answer, threads, hanne, segmentIds, workId } = await aDiscussion();
    const ids = { threadId: v7(), commentId: v7() };
    for (const _ of [1, 2]) await ask(hanne, { segmentId: segmentIds[0] ?? '' }, null, 'Once.', ids);
    const second = { workId, threadId: ids.threadId, commentId: v7(), body: 'Twice.' };
    await Promise.all([reply(hanne, second), answer(hanne, ids.threadId, 'Thrice.')]);
    await reply(hanne, second);
    expect((await threads(hanne))[0]?.comments).toHaveLength(3);
  });

  it('is neither written nor seen by a reader, nor told in their history of the work', async () => {
    const { ask, threads, noor, hanne, segmentIds, workId } = await aDiscussion();
    const on = { segmentId: segmentIds[0] ?? '' };
    await ask(hanne, on, null, 'For the team.');
    await expect(ask(noor, on, null, 'Hello')).rejects.toMatchObject({ code: 'forbidden', reason: 'comment' });
    await expect(threads(noor)).rejects.toMatchObject({ code: 'forbidden' });
    const kinds = async (by: Context) => (await listActivity(by, { workId, limit: 10 })).map((event) => event.kind);
    expect(await kinds(hanne)).toContain('comment-added');
    expect(await kinds(noor)).not.toContain('comment-added');
  });
});

describe('a thread', () => {
  it('is unread for others until they have seen its newest comment', async () => {
    const { ask, answer, threads, ines, hanne, segmentIds, workId, place } = await aDiscussion();
    const { id } = await ask(hanne, { segmentId: segmentIds[0] ?? '' }, null, 'A school bell?');
    await answer(hanne, id, 'Or of a church?');
    expect(await threads(hanne)).toMatchObject([{ unread: 0 }]);
    const [seen] = await threads(ines);
    expect(seen?.unread).toBe(2);
    await markRead(ines, { workId, commentIds: [seen?.comments[0]?.id ?? ''] });
    expect(await threads(ines)).toMatchObject([{ unread: 1 }]);
    expect(await getQueue(ines, place)).toMatchObject({ unread: 1 });
    await markRead(ines, { workId, commentIds: [seen?.comments[1]?.id ?? ''] });
    await markRead(ines, { workId, commentIds: [seen?.comments[0]?.id ?? ''] });
    expect(await threads(ines)).toMatchObject([{ unread: 0 }]);
    expect(await getQueue(ines, place)).toMatchObject({ unread: 0 });
  });

  it('waits for the person it calls until they answer', async () => {
    const { ask, answer, ines, mateo, hanne, place, send, segmentIds } = await aDiscussion();
    const { siglum } = await send(mateo, 3, 'El río iba bajo.');
    const { id, comments } = await ask(hanne, { segmentId: segmentIds[0] ?? '' }, null, `What do you say, @${siglum}?`);
    expect(comments[0]?.callsMe).toBe(false);
    const mine = (by: Context) => findSentences(by, { ...place, filter: 'to-answer' });
    expect(await mine(mateo)).toMatchObject({ numbers: [1] });
    expect(await mine(ines)).toMatchObject({ numbers: [] });
    expect(await getQueue(mateo, place)).toMatchObject({ counts: { 'to-answer': 1, 'with-comments': 1 } });
    await answer(mateo, id, 'A school bell.');
    expect(await mine(mateo)).toMatchObject({ numbers: [] });
    expect(await mine(hanne)).toMatchObject({ numbers: [1] });
  });

  it('calls a member who has not written yet by the siglum that the team list proposes, and no reader', async () => {
    const { ask, threads, pilar, hanne, segmentIds, workId } = await aDiscussion();
    await ask(hanne, { segmentId: segmentIds[0] ?? '' }, null, 'Look, @Pi and @No.');
    expect((await threads(pilar))[0]?.comments[0]?.callsMe).toBe(true);
    const called = await database.select().from(mention).where(eq(mention.workId, workId));
    expect(called.map(({ userId }) => userId)).toEqual([pilar.person?.id]);
  });

  it('on a version waits for its contributor', async () => {
    const { ask, threads, ines, mateo, hanne, send } = await aDiscussion();
    await ask(hanne, await send(ines, 0, 'La campana.'), null, 'Only this?');
    expect(await threads(ines)).toMatchObject([{ toAnswer: true }]);
    expect(await threads(mateo)).toMatchObject([{ toAnswer: false }]);
  });

  it('is resolved and opened again, and with comments shows the open ones', async () => {
    const { ask, hanne, ines, place, workId, send } = await aDiscussion();
    const { id } = await ask(hanne, await send(ines, 1, 'Arriba.'), null, 'Only this?');
    const shown = async () => (await findSentences(hanne, { ...place, filter: 'with-comments' })).numbers;
    expect(await shown()).toEqual([2]);
    const resolved = await resolveThread(ines, { workId, threadId: id, resolved: true });
    expect(resolved.resolvedAt).not.toBeNull();
    expect(await shown()).toEqual([]);
    await resolveThread(hanne, { workId, threadId: id, resolved: false });
    expect(await shown()).toEqual([2]);
  });

  it('goes with its only comment, and comes back with it', async () => {
    const { ask, threads, hanne, ines, workId, segmentIds } = await aDiscussion();
    const { comments } = await ask(hanne, { segmentId: segmentIds[0] ?? '' }, null, 'Never mind.');
    const about = { workId, commentId: comments[0]?.id ?? '' };
    await expect(removeComment(ines, { ...about, removed: true })).rejects.toMatchObject({ reason: 'not-yours' });
    await removeComment(hanne, { ...about, removed: true });
    expect(await threads(ines)).toEqual([]);
    await removeComment(hanne, { ...about, removed: false });
    expect(await threads(ines)).toMatchObject([{ comments: [{ body: 'Never mind.' }] }]);
  });

  it('keeps the place of a removed comment among others, without its words', async () => {
    const { ask, answer, threads, hanne, ines, workId, segmentIds } = await aDiscussion();
    const { id, comments } = await ask(hanne, { segmentId: segmentIds[0] ?? '' }, null, 'Wrong.');
    await answer(ines, id, 'Is it?');
    await removeComment(hanne, { workId, commentId: comments[0]?.id ?? '', removed: true });
    expect((await threads(ines))[0]?.comments.map(({ body, isRemoved }) => [body, isRemoved])).toEqual([
      ['', true],
      ['Is it?', false],
    ]);
  });
});

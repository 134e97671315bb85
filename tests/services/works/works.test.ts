import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { createContext } from '@/services/context';
import { openThread } from '@/services/review/open-thread';
import { reply } from '@/services/review/reply';
import { resolveThread } from '@/services/review/resolve-thread';
import { decideVersion } from '@/services/versions/decide-version';
import { saveVersion } from '@/services/versions/save-version';
import { addLanguage } from '@/services/works/add-language';
import { changeWork } from '@/services/works/change-work';
import { findLastPlace } from '@/services/works/find-last-place';
import { getWork } from '@/services/works/get-work';
import { keepPlace } from '@/services/works/keep-place';
import { listActivity } from '@/services/works/list-activity';
import { listWaiting } from '@/services/works/list-waiting';
import { listWorks } from '@/services/works/list-works';
import { removeWork } from '@/services/works/remove-work';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';

const database = await aDatabase();

async function aTeam() {
  const work = await aWork(database, 'The bell has one note. It means get up.');
  const [owner, ines, pilar] = await Promise.all(
    ['Nora Quiroga', 'Inés Bordoy', 'Pilar Sanz'].map((name) => aPerson(database, name)),
  );
  if (!owner || !ines || !pilar) throw new RangeError('three people');
  await aMember(owner, work.workId, 'owner');
  await aMember(ines, work.workId, 'translator', ['es']);
  await aMember(pilar, work.workId, 'reviewer', ['es']);
  const place = { workId: work.workId, documentId: work.documentId, language: 'es' };
  const send = (text: string) => {
    const ids = { versionId: v7(), revisionId: v7() };
    const segmentIds = work.segmentIds.slice(0, 1);
    const how = { omitted: false, origin: 'typed', baseRevisionId: null, state: 'in-review', settles: [] } as const;
    return saveVersion(ines, { ...place, ...ids, ...how, segmentIds, text }).then(() => ids);
  };
  return { ...work, owner, ines, pilar, place, send };
}

describe('addLanguage', () => {
  it('takes any tag of BCP 47 in its canonical form', async () => {
    const { owner, workId } = await aTeam();
    expect((await addLanguage(owner, { workId, language: 'pt-br', title: '' })).language).toBe('pt-BR');
    expect((await addLanguage(owner, { workId, language: 'art-x-trigedas', title: '' })).language).toBe(
      'art-x-trigedas',
    );
  });

  it('refuses a language twice, the source’s own, and what is no tag', async () => {
    const { owner, workId } = await aTeam();
    const add = (language: string) => addLanguage(owner, { workId, language, title: '' });
    await expect(add('es')).rejects.toMatchObject({ reason: 'language-exists' });
    await expect(add('en')).rejects.toMatchObject({ reason: 'source-language' });
    await expect(add('Spanish!')).rejects.toMatchObject({ reason: 'language' });
  });

  it('is for owners', async () => {
    const { ines, workId } = await aTeam();
    await expect(addLanguage(ines, { workId, language: 'it', title: '' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('places', () => {
  it('lead back to the sentence and what was written of it', async () => {
    const { ines, place, segmentIds, send } = await aTeam();
    await send('La campana.');
    await keepPlace(ines, { ...place, segmentId: segmentIds[0] ?? '' });
    expect(await findLastPlace(ines)).toMatchObject({
      number: 1,
      sourceText: 'The bell has one note. ',
      targetText: 'La campana.',
      document: { title: 'One Note' },
    });
  });

  it('are forgotten with the work', async () => {
    const { owner, ines, place, segmentIds, workId } = await aTeam();
    await keepPlace(ines, { ...place, segmentId: segmentIds[0] ?? '' });
    await removeWork(owner, { workId, title: 'The Frost Book' });
    expect(await findLastPlace(ines)).toBeNull();
  });
});

describe('listWaiting', () => {
  it('tells reviewers what to review, and translators what to change and who asks', async () => {
    const { ines, pilar, workId, send } = await aTeam();
    const version = await send('La canpana.');
    expect(await listWaiting(pilar)).toMatchObject([{ kind: 'to-review', count: 1, language: 'es' }]);
    await decideVersion(pilar, { workId, ...version, state: 'changes-requested', reason: 'Typo' });
    expect(await listWaiting(ines)).toMatchObject([
      { kind: 'changes-requested', text: 'La canpana.', number: 1, who: { name: 'Pilar Sanz' } },
    ]);
    expect(await listWaiting(pilar)).toEqual([]);
  });
});

describe('mentions', () => {
  it('wait for whom they call until that one answers, or the thread is resolved', async () => {
    const { ines, pilar, workId, segmentIds } = await aTeam();
    const { team } = await getWork(pilar, { workId });
    const call = `@${team.find(({ name }) => name === 'Inés Bordoy')?.siglum}`;
    const threadId = v7();
    const on = { segmentId: segmentIds[0] ?? '' };
    await openThread(pilar, { workId, threadId, commentId: v7(), on, phrase: null, body: `Which bell, ${call}?` });
    const calls = async (context: typeof ines) =>
      (await listWaiting(context)).filter(({ kind }) => kind === 'mention').map(({ text, number }) => [text, number]);
    expect(await calls(ines)).toEqual([[`Which bell, ${call}?`, 1]]);
    expect(await calls(pilar)).toEqual([]);
    await reply(ines, { workId, threadId, commentId: v7(), body: 'The big one.' });
    expect(await calls(ines)).toEqual([]);
    await reply(pilar, { workId, threadId, commentId: v7(), body: `Sure, ${call}?` });
    expect(await calls(ines)).toEqual([[`Sure, ${call}?`, 1]]);
    await resolveThread(pilar, { workId, threadId, resolved: true });
    expect(await calls(ines)).toEqual([]);
  });
});

describe('works', () => {
  it('are seen by their team, and by everyone once public', async () => {
    const { owner, ines, workId } = await aTeam();
    const visitor = createContext(database, null);
    const sees = async (context: typeof ines) => (await listWorks(context)).some((work) => work.id === workId);
    expect([await sees(ines), await sees(visitor)]).toEqual([true, false]);
    await expect(getWork(visitor, { workId })).rejects.toMatchObject({ code: 'not-found' });
    await changeWork(owner, { workId, visibility: 'public' });
    expect(await sees(visitor)).toBe(true);
  });

  it('keep a history of who did what', async () => {
    const { owner, workId, send } = await aTeam();
    await send('La campana.');
    const events = await listActivity(owner, { workId, limit: 10 });
    expect(events.map((event) => event.kind)).toEqual(['version-state-changed', 'version-begun', 'work-loaded']);
    expect(events[0]).toMatchObject({ who: { name: 'Inés Bordoy' }, after: 'in-review', segment: { number: 1 } });
  });

  it('go only when their title is said once more', async () => {
    const { owner, workId } = await aTeam();
    await expect(removeWork(owner, { workId, title: 'Frost' })).rejects.toMatchObject({ reason: 'title' });
    await removeWork(owner, { workId, title: 'The Frost Book' });
    await expect(getWork(owner, { workId })).rejects.toMatchObject({ code: 'not-found' });
  });
});

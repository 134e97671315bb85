import { describe, expect, it } from 'vitest';
import type { Context } from '@/services/context';
import { listLessons } from '@/services/review/list-lessons';
import { listActivity } from '@/services/works/list-activity';
import { aDatabase } from '../a-database';
import { aReview } from './a-review';

const database = await aDatabase();

async function aSchool() {
  const review = await aReview(database);
  const bell = await review.send(review.ines, 0, 'La canpana.');
  const lessons = (by: Context = review.ines, more = {}) =>
    listLessons(by, { workId: review.workId, contributorId: bell.writerId, limit: 50, ...more });
  return { ...review, bell, lessons };
}

describe('what was changed or rejected', () => {
  it('tells what another made of a text, several saves in a row as one', async () => {
    const { lessons, bell, pilar } = await aSchool();
    const once = await bell.change(pilar, 'La campana');
    await once.change(pilar, 'La campana.', { state: 'approved' });
    expect(await lessons()).toMatchObject([
      {
        kind: 'changed',
        who: { name: 'Pilar Sanz' },
        before: 'La canpana.',
        after: 'La campana.',
        source: 'The bell has one note. ',
        segment: { number: 1 },
        document: { title: 'One Note' },
      },
    ]);
  });

  it('tells what was asked for, with the reason and what came of it', async () => {
    const { lessons, bell, ines, pilar } = await aSchool();
    await bell.decide(pilar, 'changes-requested', 'Spelling.');
    expect(await lessons()).toMatchObject([
      { kind: 'changes-requested', reason: 'Spelling.', before: 'La canpana.', after: null },
    ]);
    await bell.change(ines, 'La campana.', { state: 'in-review' });
    expect(await lessons()).toMatchObject([{ before: 'La canpana.', after: 'La campana.' }]);
  });

  it('tells the newest first, page by page', async () => {
    const { lessons, bell, send, ines, pilar } = await aSchool();
    const up = await send(ines, 1, 'Arriba.');
    await bell.decide(pilar, 'rejected', 'Too short.');
    await up.decide(pilar, 'changes-requested', 'Say more.');
    const all = await lessons();
    expect(all.map(({ kind }) => kind)).toEqual(['changes-requested', 'rejected']);
    expect(await lessons(ines, { limit: 1 })).toEqual(all.slice(0, 1));
    expect(await lessons(ines, { before: all[0]?.at })).toEqual(all.slice(1));
  });

  it('keeps silent about a judgement that its reviewer took back', async () => {
    const { lessons, bell, pilar } = await aSchool();
    await bell.decide(pilar, 'rejected', 'A slip of the key.');
    await bell.decide(pilar, 'in-review');
    expect(await lessons()).toEqual([]);
  });

  it('keeps silent about what the contributor did, and what was put back as it was', async () => {
    const { lessons, bell, ines, pilar } = await aSchool();
    const own = await bell.change(ines, 'La campana.', { state: 'in-review' });
    const other = await own.change(pilar, 'La kampana.');
    await other.change(pilar, 'La campana.');
    expect(await lessons()).toEqual([]);
  });

  it('takes no save that waits beside the text for a change of it', async () => {
    const { lessons, bell, ines, pilar } = await aSchool();
    const own = await bell.change(ines, 'La campana.');
    const late = await bell.change(pilar, 'El gong.');
    await own.change(ines, 'La campana suena.', { settles: [late.revisionId] });
    expect(await lessons()).toEqual([]);
  });

  it('is for the contributor and for reviewers', async () => {
    const { lessons, bell, mateo, pilar } = await aSchool();
    await bell.decide(pilar, 'rejected', 'Too short.');
    expect(await lessons(pilar)).toHaveLength(1);
    await expect(lessons(mateo)).rejects.toMatchObject({ code: 'forbidden', reason: 'review' });
  });
});

describe('the history of a work', () => {
  it('can be that of a document, or of a person', async () => {
    const { bell, send, mateo, pilar, workId, documentId } = await aSchool();
    const { writerId } = await send(mateo, 1, 'Arriba.');
    await bell.decide(pilar, 'approved');
    const of = async (more: object) =>
      (await listActivity(pilar, { workId, limit: 20, ...more })).map(({ kind, who }) => [kind, who?.name]);
    expect(await of({ contributorId: writerId })).toEqual([
      ['version-state-changed', 'Mateo Arce'],
      ['version-begun', 'Mateo Arce'],
    ]);
    const ofDocument = await of({ documentId });
    expect(ofDocument[0]).toEqual(['version-state-changed', 'Pilar Sanz']);
    expect(ofDocument.map(([kind]) => kind)).not.toContain('work-loaded');
    expect((await of({})).map(([kind]) => kind)).toContain('work-loaded');
  });
});

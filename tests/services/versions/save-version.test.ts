import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Context } from '@/services/context';
import { listRows } from '@/services/documents/list-rows';
import { decideVersion } from '@/services/versions/decide-version';
import { getHistory } from '@/services/versions/get-history';
import { restoreRevision } from '@/services/versions/restore-revision';
import { type SaveVersion, saveVersion } from '@/services/versions/save-version';
import { splitVersion } from '@/services/versions/split-version';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';

const database = await aDatabase();

async function aBench() {
  const work = await aWork(database, 'The bell has one note. It means get up.\nCold runs downhill.');
  const ines = await aPerson(database, 'Inés Bordoy');
  await aMember(ines, work.workId, 'translator', ['es']);
  const pilar = await aPerson(database, 'Pilar Sanz');
  await aMember(pilar, work.workId, 'reviewer');
  const save = (context: Context, at: number, text: string, more: Partial<SaveVersion> = {}) => {
    const input = {
      workId: work.workId,
      documentId: work.documentId,
      language: 'es',
      versionId: v7(),
      segmentIds: work.segmentIds.slice(at, at + 1),
      text,
      omitted: false,
      origin: 'typed' as const,
      revisionId: v7(),
      baseRevisionId: null,
      settles: [],
      ...more,
    };
    return saveVersion(context, input).then((written) => ({ input, written }));
  };
  const rows = (context: Context = ines) =>
    listRows(context, { workId: work.workId, documentId: work.documentId, language: 'es', from: 1, to: 3 });
  return { ...work, ines, pilar, save, rows };
}

describe('saveVersion', () => {
  it('makes a draft of a sentence that had none', async () => {
    const { ines, save, rows } = await aBench();
    const { written } = await save(ines, 0, 'La campana tiene una sola nota.');
    expect(written.rows[0]?.versions[0]).toMatchObject({ state: 'draft', text: 'La campana tiene una sola nota.' });
    expect(written.counts).toMatchObject({ empty: 2, draft: 1 });
    expect((await rows()).map((row) => row.state)).toEqual(['draft', 'empty', 'empty']);
  });

  it('keeps the versions of two people of one sentence side by side', async () => {
    const { ines, pilar, save } = await aBench();
    await save(ines, 0, 'La campana tiene una nota.');
    const { written } = await save(pilar, 0, 'La campana da una nota.');
    expect(written.rows[0]?.versions.map((version) => version.text)).toEqual([
      'La campana tiene una nota.',
      'La campana da una nota.',
    ]);
  });

  it('saves the same revision once, however often it is sent', async () => {
    const { ines, save, workId, segmentIds } = await aBench();
    const { input } = await save(ines, 0, 'La campana.');
    await saveVersion(ines, input);
    const { revisions } = await getHistory(ines, { workId, segmentId: segmentIds[0] ?? '', language: 'es' });
    expect(revisions).toHaveLength(1);
  });

  it('keeps a save on an older base beside the newer text, until a save settles it', async () => {
    const { ines, save, rows } = await aBench();
    const { input } = await save(ines, 0, 'La campana.');
    const newer = { versionId: input.versionId, baseRevisionId: input.revisionId };
    const second = await save(ines, 0, 'La campana suena.', newer);
    const late = await save(ines, 0, 'La campana avisa.', newer);
    expect(late.written.beside).toBe(true);
    const version = (await rows())[0]?.versions[0];
    expect(version?.text).toBe('La campana suena.');
    expect(version?.beside.map((one) => one.text)).toEqual(['La campana avisa.']);

    const settled = await save(ines, 0, 'La campana avisa.', {
      versionId: input.versionId,
      baseRevisionId: second.input.revisionId,
      settles: [late.input.revisionId],
    });
    expect(settled.written.rows[0]?.versions[0]).toMatchObject({ text: 'La campana avisa.', beside: [] });
  });

  it('keeps what a second window began for the same sentence beside the first', async () => {
    const { ines, save, rows } = await aBench();
    await save(ines, 0, 'La campana.');
    const { written } = await save(ines, 0, 'Una campana.');
    expect(written.beside).toBe(true);
    expect((await rows())[0]?.versions).toMatchObject([{ text: 'La campana.', beside: [{ text: 'Una campana.' }] }]);
  });

  it('joins two sentences, withdraws the second version, and can be split again', async () => {
    const { ines, save, rows, segmentIds, workId } = await aBench();
    const first = await save(ines, 0, 'La campana tiene una nota.');
    await save(ines, 1, 'Quiere decir arriba.');
    const joined = await save(ines, 0, 'La campana tiene una nota, que quiere decir arriba.', {
      versionId: first.input.versionId,
      baseRevisionId: first.input.revisionId,
      segmentIds: segmentIds.slice(0, 2),
    });
    expect(joined.written.rows.map((row) => row.versions.map((version) => version.segmentIds.length))).toEqual([
      [2],
      [2],
    ]);
    expect(joined.written.counts).toMatchObject({ draft: 2, empty: 1 });

    await splitVersion(ines, {
      workId,
      versionId: first.input.versionId,
      baseRevisionId: joined.input.revisionId,
      revisionId: v7(),
      after: 1,
      texts: ['La campana tiene una nota.', 'Quiere decir arriba.'],
      secondVersionId: v7(),
      secondRevisionId: v7(),
    });
    expect((await rows()).map((row) => row.versions[0]?.text)).toEqual([
      'La campana tiene una nota.',
      'Quiere decir arriba.',
      undefined,
    ]);
  });

  it('leaves both halves with their contributor when a reviewer splits them', async () => {
    const { ines, pilar, save, rows, segmentIds, workId } = await aBench();
    const joined = await save(ines, 0, 'La campana tiene una nota, que quiere decir arriba.', {
      segmentIds: segmentIds.slice(0, 2),
    });
    await splitVersion(pilar, {
      workId,
      versionId: joined.input.versionId,
      baseRevisionId: joined.input.revisionId,
      revisionId: v7(),
      after: 1,
      texts: ['La campana tiene una nota.', 'Quiere decir arriba.'],
      secondVersionId: v7(),
      secondRevisionId: v7(),
    });
    const halves = (await rows()).flatMap((row) => row.versions);
    expect(halves.map((half) => half.text)).toEqual(['La campana tiene una nota.', 'Quiere decir arriba.']);
    expect(halves.map((half) => half.contributorId)).toEqual([joined.written.me.id, joined.written.me.id]);
  });

  for (const [what, text] of [
    ['another text', 'Una campana.'],
    ['the same text', 'La campana.'],
  ] as const) {
    it(`takes a withdrawn version up again as a draft, with ${what}`, async () => {
      const { ines, save, rows, workId } = await aBench();
      const { input } = await save(ines, 0, 'La campana.', { state: 'in-review' });
      const { versionId, revisionId } = input;
      await decideVersion(ines, { workId, versionId, revisionId, state: 'withdrawn', reason: '' });
      await save(ines, 0, text, { versionId, baseRevisionId: revisionId });
      expect((await rows())[0]).toMatchObject({ state: 'draft', versions: [{ id: versionId, state: 'draft', text }] });
    });
  }

  it('keeps what is written on a withdrawn version beside the one that took its place', async () => {
    const { ines, save, rows, segmentIds } = await aBench();
    const first = await save(ines, 0, 'La campana tiene una nota.');
    const second = await save(ines, 1, 'Quiere decir arriba.');
    await save(ines, 0, 'Una nota, que quiere decir arriba.', {
      versionId: first.input.versionId,
      baseRevisionId: first.input.revisionId,
      segmentIds: segmentIds.slice(0, 2),
    });
    const { versionId, revisionId } = second.input;
    const late = await save(ines, 1, 'Significa: arriba.', { versionId, baseRevisionId: revisionId });
    expect(late.written.beside).toBe(true);
    expect((await rows())[1]?.versions).toMatchObject([
      { text: 'Una nota, que quiere decir arriba.', beside: [{ text: 'Significa: arriba.' }] },
    ]);
  });

  it('refuses a run that leaves out a sentence', async () => {
    const { ines, save, segmentIds } = await aBench();
    const run = [segmentIds[0] ?? '', segmentIds[2] ?? ''];
    await expect(save(ines, 0, 'La campana.', { segmentIds: run })).rejects.toMatchObject({ reason: 'not-a-run' });
  });

  it('refuses a language that the translator has no role for', async () => {
    const { ines, save } = await aBench();
    await expect(save(ines, 0, 'الجرس', { language: 'ar' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('asks to reopen an approved version before its translator changes it', async () => {
    const { ines, pilar, save, workId } = await aBench();
    const { input } = await save(ines, 0, 'La campana.', { state: 'in-review' });
    const { versionId, revisionId } = input;
    await decideVersion(pilar, { workId, versionId, revisionId, state: 'approved', reason: '' });
    const edit = { versionId, baseRevisionId: revisionId };
    await expect(save(ines, 0, 'Una campana.', edit)).rejects.toMatchObject({ code: 'conflict', reason: 'approved' });
    await decideVersion(ines, { workId, versionId, revisionId, state: 'draft', reason: '' });
    const { written } = await save(ines, 0, 'Una campana.', edit);
    expect(written.rows[0]?.versions[0]?.state).toBe('draft');
  });

  it('lets a reviewer edit and approve the version of another, who stays its contributor', async () => {
    const { ines, pilar, save } = await aBench();
    const { input } = await save(ines, 0, 'La canpana.', { state: 'in-review' });
    const { written } = await save(pilar, 0, 'La campana.', {
      versionId: input.versionId,
      baseRevisionId: input.revisionId,
      state: 'approved',
    });
    expect(written.rows[0]?.versions).toMatchObject([{ text: 'La campana.', state: 'approved' }]);
    expect(written.rows[0]?.versions[0]?.contributorId).not.toBe(written.me.id);
  });

  it('counts an omission like any other text', async () => {
    const { ines, save } = await aBench();
    const { written } = await save(ines, 1, '', { omitted: true, state: 'in-review' });
    expect(written.rows[0]).toMatchObject({ state: 'in-review', versions: [{ omitted: true, text: '' }] });
  });

  it('keeps counts right when many save at once', async () => {
    const { ines, pilar, save, rows } = await aBench();
    const saves = [0, 1, 2].flatMap((at) => [
      save(ines, at, `i${at}`),
      save(pilar, at, `p${at}`, { state: 'in-review' }),
    ]);
    await Promise.all(saves);
    const { written } = await save(pilar, 0, 'last', { baseRevisionId: v7() });
    expect(written.counts).toEqual({ empty: 0, draft: 0, 'changes-requested': 0, 'in-review': 3, approved: 0 });
    expect((await rows()).map((row) => row.versions.length)).toEqual([2, 2, 2]);
  });
});

describe('decideVersion', () => {
  it('takes decisions of a reviewer alone, and lets each be taken back', async () => {
    const { ines, pilar, save, workId } = await aBench();
    const { input } = await save(ines, 0, 'La campana.', { state: 'in-review' });
    const about = { workId, versionId: input.versionId, revisionId: input.revisionId, reason: '' };
    await expect(decideVersion(ines, { ...about, state: 'approved' })).rejects.toMatchObject({ code: 'forbidden' });
    const approved = await decideVersion(pilar, { ...about, state: 'approved' });
    expect(approved.counts.approved).toBe(1);
    const undone = await decideVersion(pilar, { ...about, state: 'in-review' });
    expect(undone.counts).toMatchObject({ approved: 0, 'in-review': 1 });
  });

  it('refuses to approve a text that is not the newest', async () => {
    const { ines, pilar, save, workId } = await aBench();
    const { input } = await save(ines, 0, 'La campana.', { state: 'in-review' });
    const about = { workId, versionId: input.versionId, reason: '' };
    await save(ines, 0, 'Una campana.', { versionId: input.versionId, baseRevisionId: input.revisionId });
    await expect(
      decideVersion(pilar, { ...about, revisionId: input.revisionId, state: 'approved' }),
    ).rejects.toMatchObject({ code: 'conflict', reason: 'newer-revision' });
  });

  it('withdraws a version with its history kept, and puts it back', async () => {
    const { ines, save, rows, workId, segmentIds } = await aBench();
    const { input } = await save(ines, 0, 'La campana.');
    const about = { workId, versionId: input.versionId, revisionId: input.revisionId, reason: '' };
    await decideVersion(ines, { ...about, state: 'withdrawn' });
    expect((await rows())[0]).toMatchObject({ state: 'empty', versions: [] });
    const { revisions } = await getHistory(ines, { workId, segmentId: segmentIds[0] ?? '', language: 'es' });
    expect(revisions.map((one) => one.text)).toEqual(['La campana.']);
    await decideVersion(ines, { ...about, state: 'draft' });
    expect((await rows())[0]).toMatchObject({ state: 'draft', versions: [{ text: 'La campana.' }] });
  });
});

describe('restoreRevision', () => {
  it('makes an older text the newest again and overwrites nothing', async () => {
    const { ines, save, workId, segmentIds } = await aBench();
    const { input } = await save(ines, 0, 'La campana.');
    const second = await save(ines, 0, 'Otra cosa.', { versionId: input.versionId, baseRevisionId: input.revisionId });
    const written = await restoreRevision(ines, {
      workId,
      versionId: input.versionId,
      from: input.revisionId,
      revisionId: v7(),
      baseRevisionId: second.input.revisionId,
    });
    expect(written.rows[0]?.versions[0]?.text).toBe('La campana.');
    const { revisions } = await getHistory(ines, { workId, segmentId: segmentIds[0] ?? '', language: 'es' });
    expect(revisions.map((one) => one.text)).toEqual(['La campana.', 'Otra cosa.', 'La campana.']);
  });
});

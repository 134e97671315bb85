import { describe, expect, it } from 'vitest';
import { changeEdition } from '@/services/editions/change-edition';
import { chooseVersion } from '@/services/editions/choose-version';
import { listChosen } from '@/services/editions/list-chosen';
import { takeBackChoice } from '@/services/editions/take-back-choice';
import { decideVersion } from '@/services/versions/decide-version';
import { getHistory } from '@/services/versions/get-history';
import { aDatabase } from '../a-database';
import { anEdition } from './an-edition';

const database = await aDatabase();

describe('chooseVersion', () => {
  it('puts a version before the rule’s, and takes that back', async () => {
    const { pilar, ines, mateo, approve, read, workId, editionId } = await anEdition(database);
    const older = await approve(ines, 0, 'Una nota.');
    const newer = await approve(mateo, 0, 'Una sola nota.');
    const about = { workId, editionId, versionId: older.versionId };
    const chosen = await chooseVersion(pilar, about);
    expect(chosen.runs).toMatchObject([{ versionId: older.versionId, byHand: true, number: 1 }]);
    expect(await read(pilar)).toEqual(['Una nota.']);

    const undone = await takeBackChoice(pilar, about);
    expect(undone.runs).toMatchObject([{ versionId: newer.versionId, byHand: false }]);
    expect(await read(pilar)).toEqual(['Una sola nota.']);
  });

  it('answers all that the edition reads otherwise, and which choices gave way', async () => {
    const { pilar, ines, mateo, approve, workId, editionId, segmentIds } = await anEdition(database);
    const joined = await approve(ines, 0, 'Una nota, que quiere decir arriba.', 2);
    const single = await approve(mateo, 0, 'Una nota.');
    await chooseVersion(pilar, { workId, editionId, versionId: joined.versionId });
    const answer = await chooseVersion(pilar, { workId, editionId, versionId: single.versionId });
    expect(answer).toMatchObject({
      runs: [{ versionId: single.versionId, byHand: true }],
      emptied: [segmentIds[1]],
      lapsed: [],
      replaced: [joined.versionId],
    });
    const again = await chooseVersion(pilar, { workId, editionId, versionId: joined.versionId });
    expect(again).toMatchObject({ runs: [{ versionId: joined.versionId }], emptied: [], replaced: [single.versionId] });
  });

  it('chooses in one edition and leaves the others as they are', async () => {
    const { pilar, ines, mateo, approve, read, addEdition, workId } = await anEdition(database);
    const older = await approve(ines, 0, 'Una nota.');
    await approve(mateo, 0, 'Una sola nota.');
    const other = await addEdition();
    await chooseVersion(pilar, { workId, editionId: other.id, versionId: older.versionId });
    expect(await read(pilar)).toEqual(['Una sola nota.']);
    expect(await read(pilar, { editionId: other.id })).toEqual(['Una nota.']);
  });

  it('says that a chosen version is no longer approved, reads the rule’s meanwhile, and chooses it again once it is', async () => {
    const { pilar, ines, mateo, approve, read, workId, editionId, documentId, segmentIds } = await anEdition(database);
    const older = await approve(ines, 0, 'Una nota.');
    await approve(mateo, 0, 'Una sola nota.');
    await chooseVersion(pilar, { workId, editionId, versionId: older.versionId });
    const decide = (state: 'rejected' | 'approved') => decideVersion(pilar, { ...older, state, reason: '' });
    await decide('rejected');
    const { runs, lapsed } = await listChosen(pilar, { workId, editionId, documentId });
    expect(runs).toMatchObject([{ byHand: false }]);
    expect(lapsed).toMatchObject([
      { versionId: older.versionId, segmentIds: [segmentIds[0]], state: 'rejected', because: 'not-approved' },
    ]);
    await decide('approved');
    expect(await read(pilar)).toEqual(['Una nota.']);
  });

  it('refuses a version that isn’t approved, or is of another work', async () => {
    const { pilar, ines, approve, workId, editionId } = await anEdition(database);
    const version = await approve(ines, 0, 'Una nota.');
    await decideVersion(pilar, { ...version, state: 'in-review', reason: '' });
    const about = { workId, editionId, versionId: version.versionId };
    await expect(chooseVersion(pilar, about)).rejects.toMatchObject({ code: 'conflict', reason: 'not-approved' });
    const other = await anEdition(database);
    const elsewhere = { workId: other.workId, editionId: other.editionId, versionId: version.versionId };
    await expect(chooseVersion(other.pilar, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is for reviewers of the language alone', async () => {
    const { ines, stranger, approve, workId, editionId } = await anEdition(database);
    const { versionId } = await approve(ines, 0, 'Una nota.');
    const about = { workId, editionId, versionId };
    await expect(chooseVersion(ines, about)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(takeBackChoice(ines, about)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(chooseVersion(stranger, about)).rejects.toMatchObject({ code: 'sign-in-required' });
  });

  it('leaves its trace in the history of the sentence, once', async () => {
    const { pilar, ines, approve, workId, editionId, segmentIds } = await anEdition(database);
    const { versionId } = await approve(ines, 1, 'Arriba.');
    const about = { workId, editionId, versionId };
    await chooseVersion(pilar, about);
    await chooseVersion(pilar, about);
    await takeBackChoice(pilar, about);
    await takeBackChoice(pilar, about);
    const { events } = await getHistory(pilar, { workId, segmentId: segmentIds[1] ?? '', language: 'es' });
    const traces = events.slice(0, 2).map(({ kind, who, segment }) => [kind, who?.name, segment?.number]);
    expect(traces).toEqual([
      ['choice-taken-back', 'Pilar Sanz', 2],
      ['version-chosen', 'Pilar Sanz', 2],
    ]);
  });
});

describe('the rule of the most chosen', () => {
  it('counts people who chose by hand, and the newest releases of other editions', async () => {
    const { nora, pilar, ines, mateo, approve, read, publish, addEdition, workId, editionId } =
      await anEdition(database);
    const older = await approve(ines, 0, 'Una nota.');
    await approve(mateo, 0, 'Una sola nota.');
    await changeEdition(nora, { workId, editionId, rule: { kind: 'most-chosen' } });
    expect(await read(nora)).toEqual(['Una sola nota.']);

    const literal = await addEdition({ name: 'Literal' });
    await chooseVersion(pilar, { workId, editionId: literal.id, versionId: older.versionId });
    expect(await read(nora)).toEqual(['Una nota.']);
    await publish('', { editionId: (await addEdition({ name: 'Loud' })).id });
    await publish('', { editionId: (await addEdition({ name: 'Loudest' })).id });
    expect(await read(nora)).toEqual(['Una sola nota.']);
  });
});

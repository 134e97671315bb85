import { v7 } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { findSentences } from '@/services/documents/find-sentences';
import { listRows } from '@/services/documents/list-rows';
import { loadFolder } from '@/services/folder/load-folder';
import { previewApproval } from '@/services/review/preview-approval';
import { acceptForm } from '@/services/terms/accept-form';
import { listChecks } from '@/services/terms/list-checks';
import { removeConcept } from '@/services/terms/remove-concept';
import { removeGlossary } from '@/services/terms/remove-glossary';
import { removeWaiver, waiveTerm } from '@/services/terms/waive-term';
import { decideVersion } from '@/services/versions/decide-version';
import { saveVersion } from '@/services/versions/save-version';
import { splitVersion } from '@/services/versions/split-version';
import { aDatabase } from '../a-database';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

async function aStage(source: string, targets: readonly string[]) {
  const stage = await aReviewedWork(database, source, targets);
  const { reviewer, place } = stage;
  const rows = () => listRows(reviewer, { ...place, from: 1, to: 20 });
  const decide = async (number: number) => {
    const version = (await rows())[number - 1]?.versions[0];
    if (!version) throw new RangeError('no version');
    const { id: versionId, revisionId } = version;
    return decideVersion(reviewer, { workId: place.workId, versionId, revisionId, state: 'approved', reason: '' });
  };
  return { ...stage, rows, decide };
}

describe('term checks', () => {
  it('keep a version with a fault from being approved, alone and among many', async () => {
    const { reviewer, place, decide } = await aStage('The Heda came. The Heda slept.', [
      'Vino la comandante.',
      'La Heda durmió.',
    ]);
    await expect(decide(1)).rejects.toMatchObject({ code: 'conflict', reason: 'term-faults', details: { faults: 1 } });
    const preview = await previewApproval(reviewer, place);
    expect(preview).toMatchObject({ versions: 1, blocked: [{ block: 'term', versions: 1, numbers: [1] }] });
    await decide(2);
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 1, versions: [{ number: 1, faults: 1 }] });
    expect(await findSentences(reviewer, { ...place, filter: 'with-checks' })).toMatchObject({ numbers: [1] });
  });

  it('follow a version that is saved since, and a glossary that is changed', async () => {
    const { reviewer, place, rows, glossary, heda } = await aStage('The Heda came.', ['Vino la comandante.']);
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 1 });
    const [version] = (await rows())[0]?.versions ?? [];
    const { id: versionId = '', revisionId: baseRevisionId = null, segmentIds = [] } = version ?? {};
    const write = { ...place, versionId, segmentIds, revisionId: v7(), baseRevisionId, omitted: false, settles: [] };
    await saveVersion(reviewer, { ...write, text: 'Vino la Heda.', origin: 'typed' });
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 0, versions: [] });
    await removeConcept(reviewer, { ...place, glossaryId: glossary.id, conceptId: heda.id, base: 1 });
    expect(await listChecks(reviewer, place)).toMatchObject({ isChecking: false, faults: 0 });
  });

  it('of many versions are looked at beside the request, which says so until they are', async () => {
    const many = 2_100;
    const { reviewer, place } = await aStage('The Heda came. '.repeat(many), Array(many).fill('Vino la comandante.'));
    expect(await listChecks(reviewer, place)).toMatchObject({ isChecking: true });
    await vi.waitFor(
      async () => expect(await listChecks(reviewer, place)).toMatchObject({ isChecking: false, faults: many }),
      { timeout: 30_000, interval: 200 },
    );
  }, 40_000);

  it('are gone with the last glossary of the work', async () => {
    const { reviewer, place, glossary } = await aStage('The Heda came.', ['Vino la comandante.']);
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 1 });
    await removeGlossary(reviewer, { ...place, glossaryId: glossary.id, name: glossary.name });
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 0, versions: [] });
  });

  it('let it pass once it is waived, and no longer when the waiver is taken back', async () => {
    const { reviewer, place, heda, segments, decide } = await aStage('The Heda came.', ['Vino la comandante.']);
    const waiverId = v7();
    await waiveTerm(reviewer, {
      ...place,
      waiverId,
      segmentId: segments[0]?.id ?? '',
      conceptId: heda.id,
      phrase: { start: 4, end: 8, quote: 'Heda' },
      reason: 'rank, not the title',
    });
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 0, versions: [] });
    await removeWaiver(reviewer, { ...place, waiverId, removed: true });
    await expect(decide(1)).rejects.toMatchObject({ reason: 'term-faults' });
  });

  it('ask for an unknown form, and know it once it is accepted', async () => {
    const { reviewer, place, kettle, glossary } = await aStage('The kettle sang.', ['Las teteras cantaban.']);
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 0, warnings: 0, questions: 1 });
    const form = { termId: kettle.terms[1]?.id ?? '', text: 'teteras', segmentId: null };
    await acceptForm(reviewer, { ...place, glossaryId: glossary.id, ...form });
    expect(await listChecks(reviewer, place)).toMatchObject({ questions: 0, versions: [] });
  });

  it('keep a waiver through joining and splitting sentences, and an edited source', async () => {
    const { folder, reviewer, place, heda, segments, rows } = await aStage('It snowed. The Heda came.', ['Nevaba.']);
    const [first, second] = segments;
    if (!first || !second) throw new RangeError('two sentences');
    await waiveTerm(reviewer, {
      ...place,
      waiverId: v7(),
      segmentId: second.id,
      conceptId: heda.id,
      phrase: { start: 4, end: 8, quote: 'Heda' },
      reason: 'rank, not the title',
    });
    const [row] = await rows();
    const version = row?.versions[0];
    if (!version) throw new RangeError('a version');
    const revisionId = v7();
    await saveVersion(reviewer, {
      ...place,
      versionId: version.id,
      segmentIds: [first.id, second.id],
      text: 'Nevaba y vino.',
      omitted: false,
      origin: 'typed',
      revisionId,
      baseRevisionId: version.revisionId,
      settles: [],
    });
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 0 });
    await splitVersion(reviewer, {
      workId: place.workId,
      versionId: version.id,
      baseRevisionId: revisionId,
      revisionId: v7(),
      after: 1,
      texts: ['Nevaba', 'y vino.'],
      secondVersionId: v7(),
      secondRevisionId: v7(),
    });
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 0 });
    const [document] = folder.documents;
    const [block] = document?.blocks ?? [];
    if (!document || !block) throw new RangeError('a block');
    const edited = { ...block, segments: [first, { ...second, text: 'The Heda came in at last.' }] };
    await loadFolder(reviewer, { ...folder, versions: [], documents: [{ ...document, blocks: [edited] }] });
    expect(await listChecks(reviewer, place)).toMatchObject({ faults: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { attachGlossary } from '@/services/terms/attach-glossary';
import { createGlossary } from '@/services/terms/create-glossary';
import { getConcept } from '@/services/terms/get-concept';
import { holdConcept } from '@/services/terms/hold-concept';
import { listAttachable } from '@/services/terms/list-attachable';
import { listGlossaries } from '@/services/terms/list-glossaries';
import { listRemovedGlossaries } from '@/services/terms/list-removed-glossaries';
import { listTerms } from '@/services/terms/list-terms';
import { previewRemoval } from '@/services/terms/preview-removal';
import { putBackGlossary, removeGlossary } from '@/services/terms/remove-glossary';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

async function aStage() {
  const stage = await aReviewedWork(database, 'The kettle sang. The Heda came.', []);
  const { workId } = stage.place;
  const owner = await aPerson(database, 'Olga');
  await aMember(owner, workId, 'owner');
  const at = { workId, glossaryId: stage.glossary.id };
  const occurrences = async () =>
    (await listTerms(owner, { ...stage.place, from: 1, to: 2 })).segments.flatMap((one) => one.occurrences);
  return { ...stage, owner, at, name: stage.glossary.name, occurrences };
}

describe('removeGlossary', () => {
  it('takes a glossary from its work, and nothing from the glossary, which comes back where it stood', async () => {
    const { owner, at, name, heda, occurrences } = await aStage();
    const second = { ...at, glossaryId: owner.newId(), name: 'Second', language: 'en' };
    await createGlossary(owner, second);
    const before = await getConcept(owner, { ...at, conceptId: heda.id });
    expect(await removeGlossary(owner, { ...at, name })).toMatchObject([{ name: 'Second' }]);
    expect(await occurrences()).toEqual([]);
    await expect(getConcept(owner, { ...at, conceptId: heda.id })).rejects.toMatchObject({ code: 'not-found' });
    expect(await listRemovedGlossaries(owner, at)).toMatchObject([{ id: at.glossaryId, name, concepts: 2 }]);
    await putBackGlossary(owner, at);
    expect((await listGlossaries(owner, at)).map((one) => one.name)).toEqual([name, 'Second']);
    expect(await getConcept(owner, { ...at, conceptId: heda.id })).toEqual(before);
    expect(await occurrences()).toHaveLength(2);
    expect(await listRemovedGlossaries(owner, at)).toEqual([]);
  });

  it('says first what it touches', async () => {
    const { owner, reviewer, at, heda, segments } = await aStage();
    await holdConcept(reviewer, { ...at, conceptId: heda.id, segmentId: segments[1]?.id ?? '' });
    expect(await previewRemoval(owner, at)).toEqual({
      concepts: 2,
      uses: 2,
      isCounting: false,
      waivers: 0,
      suggestions: 0,
      holds: 1,
      glosses: 0,
      otherWorks: 0,
    });
  });

  it('wants the name, and an owner', async () => {
    const { owner, at, name } = await aStage();
    const reviewer = await aPerson(database, 'Sam');
    await aMember(reviewer, at.workId, 'reviewer');
    await expect(removeGlossary(owner, { ...at, name: 'the frost book' })).rejects.toMatchObject({ reason: 'name' });
    await expect(removeGlossary(reviewer, { ...at, name })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listRemovedGlossaries(reviewer, at)).rejects.toMatchObject({ code: 'forbidden' });
    await removeGlossary(owner, { ...at, name });
    await expect(putBackGlossary(reviewer, at)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('leaves a glossary that another work uses, and offers a removed one to none', async () => {
    const { owner, at, name } = await aStage();
    const { workId } = await aWork(database, 'Another book.');
    await aMember(owner, workId, 'owner');
    const third = await aWork(database, 'A third book.');
    await aMember(owner, third.workId, 'owner');
    await attachGlossary(owner, { ...at, workId });
    expect(await previewRemoval(owner, at)).toMatchObject({ otherWorks: 1 });
    await expect(removeGlossary(owner, { ...at, name })).rejects.toMatchObject({ reason: 'used-elsewhere' });
    const own = { workId, glossaryId: owner.newId(), name: 'Own', language: 'en' };
    await createGlossary(owner, own);
    await removeGlossary(owner, own);
    const offered = (await listAttachable(owner, third)).map(({ id }) => id);
    expect(offered).toContain(at.glossaryId);
    expect(offered).not.toContain(own.glossaryId);
    const attaching = attachGlossary(owner, { workId: third.workId, glossaryId: own.glossaryId });
    await expect(attaching).rejects.toMatchObject({ code: 'not-found' });
  });
});

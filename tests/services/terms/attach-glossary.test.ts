import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { attachGlossary, detachGlossary } from '@/services/terms/attach-glossary';
import { createGlossary } from '@/services/terms/create-glossary';
import { listAttachable } from '@/services/terms/list-attachable';
import { listGlossaries } from '@/services/terms/list-glossaries';
import { listTerms } from '@/services/terms/list-terms';
import { orderGlossaries } from '@/services/terms/order-glossaries';
import { removeGlossary } from '@/services/terms/remove-glossary';
import { renameGlossary } from '@/services/terms/rename-glossary';
import { removeWork } from '@/services/works/remove-work';
import { aDatabase } from '../a-database';
import { aMember, aPerson, aWork } from '../a-work';
import { aConcept, aGlossary, aTerm } from './a-glossary';

const database = await aDatabase();

async function aStage() {
  const [first, second] = [await aWork(database, 'The kettle sings.'), await aWork(database, 'A kettle sang.')];
  const glossary = await aGlossary(database, first.workId, [aConcept([aTerm('en', 'kettle'), aTerm('es', 'tetera')])]);
  const owner = await aPerson(database, 'Hanne');
  await aMember(owner, first.workId, 'owner');
  await aMember(owner, second.workId, 'owner');
  return { first, second, glossaryId: glossary.id, owner };
}

describe('attachGlossary', () => {
  it('lets several works use a glossary, whose rights are those of its home', async () => {
    const { second, glossaryId, owner } = await aStage();
    const { workId } = second;
    expect((await listAttachable(owner, { workId })).map(({ id }) => id)).toEqual([glossaryId]);
    const [attached] = await attachGlossary(owner, { workId, glossaryId });
    expect(attached).toMatchObject({ id: glossaryId, isHome: false, may: { edit: true } });
    expect(await listAttachable(owner, { workId })).toEqual([]);
    const reviewer = await aPerson(database, 'Rania');
    await aMember(reviewer, workId, 'reviewer');
    const [theirs] = await listGlossaries(reviewer, { workId });
    expect(theirs).toMatchObject({ home: '', may: { comment: false, propose: false, edit: false, own: false } });
    const page = { workId, documentId: second.documentId, language: 'es', from: 1, to: 1 };
    expect((await listTerms(reviewer, page)).segments[0]?.occurrences).toHaveLength(1);
  });

  it('refuses a glossary of a work that one may not see', async () => {
    const { glossaryId } = await aStage();
    const stranger = await aPerson(database, 'Sam');
    const { workId } = await aWork(database, 'A kettle.');
    await aMember(stranger, workId, 'owner');
    await expect(attachGlossary(stranger, { workId, glossaryId })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('passes the home on when the work is removed, or no longer uses it', async () => {
    const { first, second, glossaryId, owner } = await aStage();
    const { workId } = second;
    await expect(detachGlossary(owner, { workId: first.workId, glossaryId })).rejects.toMatchObject({
      reason: 'last-work',
    });
    await attachGlossary(owner, { workId, glossaryId });
    await removeWork(owner, { workId: first.workId, title: first.folder.title });
    expect(await listGlossaries(owner, { workId })).toMatchObject([{ id: glossaryId, isHome: true, concepts: 1 }]);
  });

  it('takes the terms of the glossary that comes first', async () => {
    const { first, glossaryId, owner } = await aStage();
    const { workId } = first;
    const other = await aGlossary(database, workId, [aConcept([aTerm('en', 'kettle'), aTerm('es', 'pava')])]);
    const rendered = async () => {
      const page = await listTerms(owner, { workId, documentId: first.documentId, language: 'es', from: 1, to: 1 });
      return page.concepts.flatMap(({ renderings }) => renderings.map(({ text }) => text));
    };
    await orderGlossaries(owner, { workId, glossaryIds: [glossaryId, other.id] });
    expect(await rendered()).toEqual(['tetera']);
    await orderGlossaries(owner, { workId, glossaryIds: [other.id, glossaryId] });
    expect(await rendered()).toEqual(['pava']);
  });

  it('makes, renames and removes a glossary', async () => {
    const { first, owner } = await aStage();
    const place = { workId: first.workId, glossaryId: v7() };
    await createGlossary(owner, { ...place, name: 'Names', language: 'en' });
    const renamed = await renameGlossary(owner, { ...place, name: 'People' });
    expect(renamed.map(({ name }) => name)).toEqual(['The Frost Book', 'People']);
    await expect(removeGlossary(owner, { ...place, name: 'Names' })).rejects.toMatchObject({ reason: 'name' });
    expect(await removeGlossary(owner, { ...place, name: 'People' })).toHaveLength(1);
  });
});

import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { changeEdition } from '@/services/editions/change-edition';
import { createEdition } from '@/services/editions/create-edition';
import { listEditions } from '@/services/editions/list-editions';
import { removeEdition } from '@/services/editions/remove-edition';
import { listActivity } from '@/services/works/list-activity';
import { aDatabase } from '../a-database';
import { anEdition } from './an-edition';

const database = await aDatabase();

describe('createEdition', () => {
  it('adds an edition behind the default one of its language', async () => {
    const { addEdition, stranger, workId } = await anEdition(database);
    const added = await addEdition();
    expect(added).toMatchObject({ name: 'Read aloud', stance: 'read aloud', isDefault: false, releases: 0 });
    const editions = await listEditions(stranger, { workId });
    expect(editions.map((one) => `${one.language} ${one.name}`)).toEqual(['es ', 'es Read aloud', 'ar ']);
  });

  it('makes an edition once, however often it is asked for, and no two of one name', async () => {
    const { addEdition, nora, workId } = await anEdition(database);
    const editionId = v7();
    await addEdition({ editionId });
    await addEdition({ editionId });
    expect(await listEditions(nora, { workId })).toHaveLength(3);
    await expect(addEdition()).rejects.toMatchObject({ code: 'conflict', reason: 'name' });
  });

  it('refuses a language that the work isn’t translated into, and a contributor who isn’t in it', async () => {
    const { addEdition } = await anEdition(database);
    await expect(addEdition({ language: 'ja' })).rejects.toMatchObject({ code: 'not-found', reason: 'language' });
    const rule = { kind: 'contributor-first' as const, contributorId: v7() };
    await expect(addEdition({ rule })).rejects.toMatchObject({ reason: 'contributor' });
  });

  it('is for owners alone, and so are changing and removing', async () => {
    const { pilar, workId, editionId, addEdition } = await anEdition(database);
    const added = await addEdition();
    const about = {
      language: 'es',
      name: 'Literal',
      stance: '',
      note: '',
      title: '',
      rule: { kind: 'newest' as const },
    };
    const refused = { code: 'forbidden' };
    await expect(createEdition(pilar, { workId, editionId: v7(), ...about })).rejects.toMatchObject(refused);
    await expect(changeEdition(pilar, { workId, editionId, note: 'x' })).rejects.toMatchObject(refused);
    await expect(removeEdition(pilar, { workId, editionId: added.id })).rejects.toMatchObject(refused);
  });
});

describe('changeEdition', () => {
  it('changes what is named, and the rule that chooses', async () => {
    const { nora, ines, mateo, approve, read, workId, editionId } = await anEdition(database);
    const { contributorId } = await approve(ines, 0, 'La campana de Inés.');
    await approve(mateo, 0, 'La campana de Mateo.');
    expect(await read(nora)).toEqual(['La campana de Mateo.']);
    const rule = { kind: 'contributor-first' as const, contributorId };
    const changed = await changeEdition(nora, { workId, editionId, stance: 'literary', rule });
    expect(changed).toMatchObject({ stance: 'literary', rule, title: 'El libro de las heladas' });
    expect(await read(nora)).toEqual(['La campana de Inés.']);
  });
});

describe('removeEdition', () => {
  it('removes an edition that was never published, and says so in the history', async () => {
    const { nora, workId, addEdition } = await anEdition(database);
    const added = await addEdition();
    await removeEdition(nora, { workId, editionId: added.id });
    expect(await listEditions(nora, { workId })).toHaveLength(2);
    const events = await listActivity(nora, { workId, limit: 2 });
    expect(events.map(({ kind, name }) => [kind, name])).toEqual([
      ['edition-removed', 'Read aloud'],
      ['edition-created', 'Read aloud'],
    ]);
  });

  it('keeps the default edition, and every one that readers have', async () => {
    const { nora, ines, approve, publish, addEdition, workId, editionId } = await anEdition(database);
    await expect(removeEdition(nora, { workId, editionId })).rejects.toMatchObject({ reason: 'default-edition' });
    await approve(ines, 0, 'La campana.');
    const added = await addEdition();
    await publish('', { editionId: added.id });
    await expect(removeEdition(nora, { workId, editionId: added.id })).rejects.toMatchObject({ reason: 'published' });
  });
});

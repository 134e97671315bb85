import { describe, expect, it } from 'vitest';
import { searchReading } from '@/services/reading/search-reading';
import { aDatabase } from '../a-database';
import { anEdition } from '../editions/an-edition';

const database = await aDatabase();

describe('searchReading', () => {
  it('finds a phrase in either text, and gives both', async () => {
    const { workId, ines, stranger, approve } = await anEdition(database);
    await approve(ines, 0, 'La campana tiene una sola nota.');
    await approve(ines, 1, 'Significa: arriba. Nadie lo hace.', 2);
    const found = async (phrase: string) =>
      (await searchReading(stranger, { workId, language: 'es', phrase })).sentences.map(
        ({ chapter, number, target }) => [`${chapter}.${number}`, target],
      );
    expect(await found('ONE note')).toEqual([['1.1', 'La campana tiene una sola nota.']]);
    expect(await found('Campana')).toEqual([['1.1', 'La campana tiene una sola nota.']]);
    expect(await found('nadie')).toEqual([['1.2', 'Significa: arriba. Nadie lo hace.']]);
    expect(await found('Nobody')).toEqual([['1.3', 'Significa: arriba. Nadie lo hace.']]);
    expect(await found('downhill')).toEqual([['1.4', null]]);
    expect(await found('%')).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  it('searches what the reader reads: readers the newest release, the team the text at work', async () => {
    const { workId, nora, ines, mateo, stranger, approve, publish } = await anEdition(database);
    await approve(ines, 0, 'Una nota.');
    await publish();
    await approve(mateo, 0, 'Un solo tono.');
    const found = async (context: typeof nora, phrase: string) =>
      (await searchReading(context, { workId, language: 'es', phrase })).sentences.map((one) => one.target);
    expect(await found(stranger, 'nota')).toEqual(['Una nota.']);
    expect(await found(stranger, 'tono')).toEqual([]);
    expect(await found(stranger, 'bell')).toEqual(['Una nota.']);
    expect(await found(nora, 'tono')).toEqual(['Un solo tono.']);
    expect(await found(nora, 'nota')).toEqual([]);
  });
});

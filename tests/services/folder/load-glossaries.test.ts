import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Glossary } from '@/core/terms/concept';
import { parseGlossary } from '@/core/terms/parse-glossary';
import { serializeGlossary } from '@/core/terms/serialize-glossary';
import { createContext } from '@/services/context';
import { dumpGlossaries } from '@/services/folder/dump-glossaries';
import { loadGlossaries } from '@/services/folder/load-glossaries';
import { aDatabase } from '../a-database';
import { aWork } from '../a-work';

const database = await aDatabase();
const context = createContext(database, null);
const file = readFileSync(new URL('../../../source-text/the-frost-book/glossary.json', import.meta.url), 'utf8');

function theGlossary(): Glossary {
  const { glossary } = parseGlossary(file);
  if (!glossary) throw new RangeError('the sample glossary has problems');
  return glossary;
}

describe('loadGlossaries', () => {
  it('gives the same file back, byte for byte, and writes nothing when it has not changed', async () => {
    const { workId } = await aWork(database, 'The Heda fell.');
    const glossary = theGlossary();
    expect(await loadGlossaries(context, workId, [glossary])).toBe(glossary.concepts.length);
    expect((await dumpGlossaries(context, workId)).map(serializeGlossary)).toEqual([file]);
    expect(await loadGlossaries(context, workId, [glossary])).toBe(0);
  });

  it('keeps what a changed concept was', async () => {
    const { workId } = await aWork(database, 'The Heda fell.');
    const glossary = { ...theGlossary(), id: '0198a000-0000-7000-8000-000000000009' };
    await loadGlossaries(context, workId, [glossary]);
    const concepts = glossary.concepts.map((one, place) => (place === 0 ? { ...one, definition: 'A leader.' } : one));
    expect(await loadGlossaries(context, workId, [{ ...glossary, concepts }])).toBe(1);
    const { rows } = await database.execute(sql`
      select number, before->>'definition' as before, after->>'definition' as after from concept_change
      where glossary_id = ${glossary.id} and kind = 'changed'`);
    const before = glossary.concepts[0]?.definition;
    expect(rows).toEqual([{ number: glossary.concepts.length + 1, before, after: 'A leader.' }]);
  });
});

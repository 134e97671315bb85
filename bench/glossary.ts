import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Concept } from '@/core/terms/concept';
import { plainTerm } from '@/core/terms/plain-term';
import type { Database } from '@/db/client';
import { createContext } from '@/services/context';
import { loadGlossaries } from '@/services/folder/load-glossaries';
import { listConcepts } from '@/services/terms/list-concepts';
import { listTerms } from '@/services/terms/list-terms';
import { aRandom, type Random } from '@/tests/core/text/a-random';
import { storeLargeWork } from './a-large-work';
import { print, time } from './percentiles';
import { withServer } from './with-server';

const concepts = 35_000;
const segments = 2_000;

/** How long a sentence takes to open whose work has a glossary of 70,000 terms, beside asking the database for each term in it. */
export async function measureGlossary(): Promise<void> {
  const random = aRandom();
  console.log(`seed ${random.seed}`);
  await withServer(async (database) => {
    const { folder, owner } = await storeLargeWork(database, segments);
    const glossary = { id: v7(), name: 'All', language: 'en', concepts: someConcepts(random) };
    let started = performance.now();
    await loadGlossaries(createContext(database, null), folder.id, [glossary]);
    console.log(`loading ${2 * concepts} terms: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    const place = { workId: folder.id, documentId: folder.documents[0]?.id ?? '', language: 'es' };
    const open = (from: number, to: number) => listTerms(owner, { ...place, from, to });
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    started = performance.now();
    await open(1, 1);
    const first = performance.now() - started;
    globalThis.gc?.();
    const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    console.log(
      `first sentence, which builds the index: ${first.toFixed(0)} ms, about ${megabytes.toFixed(0)} MB of heap`,
    );
    const baseline = await time(10, (round) => askDatabase(database, glossary.id, place, round + 1));
    print('opening a sentence', await time(300, (round) => open(round + 1, round + 1)), baseline, '50 ms');
    print('opening a page of 200', await time(10, (round) => open(round * 200 + 1, round * 200 + 200)));
    const at = { workId: folder.id, glossaryId: glossary.id };
    started = performance.now();
    await listConcepts(owner, { ...at, offset: 0, limit: 100 });
    console.log(`first list of concepts, which counts uses: ${(performance.now() - started).toFixed(0)} ms`);
    print(
      'a page of 100 concepts',
      await time(10, (round) => listConcepts(owner, { ...at, offset: Math.max(0, round) * 100, limit: 100 })),
    );
    print(
      'finding a phrase in any language',
      await time(10, () => listConcepts(owner, { ...at, phrase: 'bel', offset: 0, limit: 100 })),
    );
  });
}

function someConcepts(random: Random): Concept[] {
  const words = ['bell', 'kettle', 'frost', 'river', 'winter'];
  const syllable = () => random.pick([...'bcdfglmnprstv']) + random.pick([...'aeiou']) + random.pick(['', 'n', 'r']);
  const word = () => Array.from({ length: 2 + random.below(3) }, syllable).join('');
  return Array.from({ length: concepts }, (_, at) => ({
    id: v7(),
    subject: '',
    definition: '',
    note: '',
    terms: [plainTerm(v7(), 'en', words[at] ?? word(), true), plainTerm(v7(), 'es', word(), true)],
    treatments: [],
  }));
}

/** Exact words only: no forms, no endings. */
function askDatabase(
  database: Database,
  glossaryId: string,
  place: { workId: string; documentId: string },
  number: number,
) {
  return database.execute(sql`
    select t.id, t.concept_id from segment s
    join term t on t.glossary_id = ${glossaryId} and t.language = 'en' and strpos(lower(s.text), lower(t.text)) > 0
    where s.work_id = ${place.workId} and s.document_id = ${place.documentId} and s.number = ${number}`);
}

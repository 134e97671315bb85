import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Concept, Glossary } from '@/core/terms/concept';
import { writeTermFile } from '@/core/terms/formats/write-term-file';
import { plainTerm } from '@/core/terms/plain-term';
import type { Database } from '@/db/client';
import { type Context, createContext } from '@/services/context';
import { findSentences } from '@/services/documents/find-sentences';
import { listConcordance } from '@/services/documents/list-concordance';
import { loadGlossaries } from '@/services/folder/load-glossaries';
import { countConcepts } from '@/services/terms/count-concepts';
import { createGlossary } from '@/services/terms/create-glossary';
import { importTerms } from '@/services/terms/import-terms';
import { awaitUses, indexUses } from '@/services/terms/index-uses';
import { listConcepts } from '@/services/terms/list-concepts';
import { listTerms } from '@/services/terms/list-terms';
import type { GlossaryPlace } from '@/services/terms/require-glossary';
import { aRandom, type Random } from '@/tests/core/text/a-random';
import { storeLargeWork } from './a-large-work';
import { print, time } from './percentiles';
import { withServer } from './with-server';

const concepts = 70_000;
const segments = 100_000;

/** How long a sentence takes to open whose work has a glossary of 70,000 concepts, beside asking the database for each term in it. */
export async function measureGlossary(): Promise<void> {
  const random = aRandom();
  console.log(`seed ${random.seed}`);
  await withServer(async (database) => {
    const { folder, owner } = await storeLargeWork(database, segments);
    const glossary = { id: v7(), name: 'All', language: 'en', concepts: someConcepts(random) };
    let started = performance.now();
    await loadGlossaries(createContext(database, null), folder.id, [glossary]);
    console.log(`loading ${concepts} concepts of two terms: ${((performance.now() - started) / 1000).toFixed(1)} s`);
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
    await measureUses(owner, folder.id);
    await measureLists(database, owner, { workId: folder.id, glossaryId: glossary.id });
    await measureSearches(database, owner, place);
    await measureImport(owner, folder.id, glossary);
  });
}

/** How long all uses take to be found, and how long others wait for the server meanwhile. */
async function measureUses(owner: Context, workId: string): Promise<void> {
  let answered = 0;
  await withHeldUp(`uses in ${segments} sentences`, async () => {
    const started = performance.now();
    await indexUses(owner, workId);
    answered = performance.now() - started;
    await awaitUses(owner, workId);
  });
  console.log(`  the request was answered after ${answered.toFixed(0)} ms`);
}

/** How long a large file of terms takes to come in, as a trial before and after, and how long others wait for the server meanwhile. */
async function measureImport(owner: Context, workId: string, glossary: Glossary): Promise<void> {
  for (const format of ['csv', 'xlsx', 'tbx'] as const) {
    const glossaryId = v7();
    await createGlossary(owner, { workId, glossaryId, name: format, language: 'en' });
    const { name, bytes } = writeTermFile(glossary, format);
    const file = { workId, glossaryId, fileName: name, content: Buffer.from(bytes).toString('base64'), choices: [] };
    const what = `${format} of ${concepts} concepts, ${(bytes.length / 1e6).toFixed(0)} MB`;
    await withHeldUp(`${what}, trial`, () => importTerms(owner, { ...file, isTrial: true }));
    await withHeldUp(`${what}, written`, () => importTerms(owner, { ...file, isTrial: false }));
    await withHeldUp(`${what}, compared`, () => importTerms(owner, { ...file, isTrial: true }));
  }
}

/** Runs something, and prints how long it took and for how long it held up others. */
async function withHeldUp(what: string, run: () => Promise<unknown>): Promise<void> {
  const held = monitorEventLoopDelay({ resolution: 5 });
  held.enable();
  const started = performance.now();
  await run();
  held.disable();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${what.padEnd(52)} ${seconds} s, others held up for ${(held.max / 1e6).toFixed(0)} ms at most`);
}

/** What a page of the glossary waits for, beside the rows alone: sorted by what they are called, or held against a pattern. */
async function measureLists(database: Database, owner: Context, at: GlossaryPlace): Promise<void> {
  let { next: page } = await listConcepts(owner, { ...at, limit: 100 });
  const rows = await time(20, () =>
    database.execute(sql`
      select c.*, t.text from concept c join term t on t.glossary_id = c.glossary_id and t.concept_id = c.id
      where c.glossary_id = ${at.glossaryId} and t.position = 1 order by lower(t.text) limit 100`),
  );
  const next = async () => {
    page = (await listConcepts(owner, { ...at, limit: 100, page: page ?? undefined })).next;
  };
  print('a page of 100 concepts', await time(100, next), rows, '100 ms');
  const last = await findLast(database, at.glossaryId);
  print('the last page', await time(20, () => listConcepts(owner, { ...at, limit: 100, page: last })), rows, '100 ms');
  print('counts of the filters', await time(20, () => countConcepts(owner, at)));
  for (const phrase of ['bel', 'b', 'belgorbinfa']) {
    const like = await time(20, () =>
      database.execute(sql`
        select distinct concept_id from term where glossary_id = ${at.glossaryId} and text ilike ${`%${phrase}%`} limit 100`),
    );
    const found = await time(20, () => listConcepts(owner, { ...at, phrase, limit: 100 }));
    print(`finding ${phrase} in any language`, found, like, '100 ms');
  }
}

/** What a look through all sentences waits for: the concordance, and the filter of those whose terms aren't in order. */
async function measureSearches(database: Database, owner: Context, place: TextPlace): Promise<void> {
  const { workId, language } = place;
  for (const phrase of ['kettle', 'bell wall', 'Sentence 77777:', 'thermostat']) {
    const like = await time(10, () =>
      database.execute(sql`select id from segment where work_id = ${workId} and text ilike ${`%${phrase}%`} limit 51`),
    );
    const found = await time(10, () => listConcordance(owner, { workId, language, phrase }));
    print(`concordance of ${phrase}`, found, like, '300 ms');
  }
  const filter = () => findSentences(owner, { ...place, filter: 'with-checks' });
  const started = performance.now();
  await filter();
  const answered = performance.now() - started;
  await withHeldUp('checks of all versions', async () => {
    while ((await filter()).isChecking) await sleep(100);
  });
  console.log(`  the first filter by checks was answered after ${answered.toFixed(0)} ms`);
  print('filter by checks, all versions just loaded', await time(10, filter), undefined, '300 ms');
  await database.execute(sql`update version set updated_at = updated_at - interval '1 day' where work_id = ${workId}`);
  print('filter by checks, versions of yesterday', await time(10, filter), undefined, '300 ms');
}

/** The name of the page that ends with the last concept. */
async function findLast(database: Database, glossaryId: string): Promise<string> {
  const { rows } = await database.execute<{ id: string; headword: string }>(sql`
    select id, headword from concept where glossary_id = ${glossaryId} order by headword desc, id desc limit 1`);
  return `<${rows[0]?.id}${rows[0]?.headword}`;
}

type TextPlace = { readonly workId: string; readonly documentId: string; readonly language: string };

function someConcepts(random: Random): Concept[] {
  const words = ['bell', 'kettle', 'frost', 'river', 'winter'];
  const syllable = () => random.pick([...'bcdfglmnprstv']) + random.pick([...'aeiou']) + random.pick(['', 'n', 'r']);
  const word = () => Array.from({ length: 2 + random.below(3) }, syllable).join('');
  return Array.from({ length: concepts }, (_, at) => ({
    id: v7(),
    subject: '',
    definition: Array.from({ length: 12 }, word).join(' '),
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

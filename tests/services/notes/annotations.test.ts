import { describe, expect, it } from 'vitest';
import { parseAnnotations } from '@/core/annotation/parse-annotations';
import { createContext } from '@/services/context';
import { loadNotes } from '@/services/folder/load-notes';
import { exportAnnotations } from '@/services/notes/export-annotations';
import { importAnnotations } from '@/services/notes/import-annotations';
import { listNotes } from '@/services/notes/list-notes';
import { removeNote } from '@/services/notes/remove-note';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { aReview } from '../review/a-review';
import { aNote } from './a-note';

const database = await aDatabase();

async function aNotedWork() {
  const review = await aReview(
    database,
    'The 🔔 bell has one note, a bell. It means get up.\nCold runs downhill. The river was low.',
  );
  const { workId, place, segmentIds } = review;
  const nora = await aPerson(database, 'Nora Quiroga');
  await aMember(nora, workId, 'owner');
  const take = (...items: object[]) => importAnnotations(nora, { workId, content: JSON.stringify(items) });
  const annotation = (target: object | string, more: object = {}) => ({
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'A note.', format: 'text/markdown', language: 'en' },
    target,
    ...more,
  });
  const quote = (at: number, selector: object) => ({ source: `source.jsonl#${segmentIds[at]}`, selector });
  const list = () => listNotes(nora, place);
  return { ...review, nora, take, annotation, quote, list };
}

describe('notes as annotations', () => {
  it('go out and come back the same, with places in code points', async () => {
    const { workId, segmentIds, nora, ines, send, list } = await aNotedWork();
    const on = { segmentId: segmentIds[0] ?? '' };
    const { id } = await aNote(nora, workId, on, 'The 🔔 <bell> has one note, a bell.', 'A *school* bell.');
    await aNote(ines, workId, await send(ines, 0, 'La campana.'), 'La <campana>.', 'De escuela.');
    const written = await exportAnnotations(nora, { workId });
    expect(JSON.parse(written).first.items[0].target.selector[1]).toEqual({
      type: 'TextPositionSelector',
      start: 6,
      end: 10,
    });
    const before = await list();
    await removeNote(nora, { workId, noteId: id, removed: true });
    expect(await importAnnotations(nora, { workId, content: written })).toEqual({ written: 1, lost: 0, problems: [] });
    expect(await list()).toEqual(before);
    const { annotations } = parseAnnotations(written, 'en');
    expect(await loadNotes(createContext(database, null), workId, annotations)).toMatchObject({ written: 0 });
  });

  it('find their words by quotation and surroundings where the place is wrong or missing', async () => {
    const { take, annotation, quote, list } = await aNotedWork();
    const taken = await take(
      annotation(
        quote(0, [
          { type: 'TextQuoteSelector', exact: 'bell', prefix: 'one note, a ', suffix: '.' },
          { type: 'TextPositionSelector', start: 1, end: 5 },
        ]),
      ),
      annotation(quote(1, { type: 'TextQuoteSelector', exact: 'means' })),
      annotation(quote(2, { type: 'TextPositionSelector', start: 0, end: 4 })),
      annotation(quote(3, { type: 'FragmentSelector', value: 'x' })),
    );
    expect(taken).toEqual({ written: 4, lost: 0, problems: [] });
    expect(await list()).toMatchObject([
      { quote: 'bell', place: { start: 28 } },
      { quote: 'means', place: { start: 3 } },
      { quote: 'Cold' },
      { quote: 'The river was low.' },
    ]);
  });

  it('of another work with the same text find their sentences by quotation, where one alone has it', async () => {
    const [from, to] = [await aNotedWork(), await aNotedWork()];
    const { annotation, quote } = from;
    const taken = await to.take(
      annotation(
        quote(2, [
          { type: 'TextQuoteSelector', exact: 'downhill', prefix: 'Cold runs ', suffix: '.' },
          { type: 'TextPositionSelector', start: 10, end: 18 },
        ]),
      ),
      annotation(quote(0, { type: 'TextQuoteSelector', exact: 'bell', prefix: 'note, a ', suffix: '.' })),
      annotation(quote(1, { type: 'TextQuoteSelector', exact: 't' })),
      annotation(quote(3, { type: 'FragmentSelector', value: 'x' })),
    );
    expect(taken).toEqual({ written: 4, lost: 2, problems: [] });
    const stand = (await to.list()).filter(({ lost }) => !lost);
    expect(stand).toMatchObject([
      { quote: 'bell', place: { start: 28 }, segmentIds: [to.segmentIds[0]] },
      { quote: 'downhill', place: { start: 10 }, segmentIds: [to.segmentIds[2]] },
    ]);
  });

  it('that have no place are lost, not dropped, with a proposal where there is one', async () => {
    const { take, annotation, quote, list } = await aNotedWork();
    const taken = await take(
      annotation(quote(0, { type: 'TextQuoteSelector', exact: 'bell' })),
      annotation(quote(1, { type: 'TextQuoteSelector', exact: 'signifies', prefix: 'It ', suffix: ' get up.' })),
      annotation({
        source: 'source.jsonl#0198a000-0000-7000-8000-000000000000',
        selector: { type: 'TextQuoteSelector', exact: 'pear' },
      }),
    );
    expect(taken).toEqual({ written: 3, lost: 3, problems: [] });
    const lost = await list();
    expect(lost.map(({ lost, numbers }) => [lost, numbers[0]])).toEqual([
      [true, 1],
      [true, 1],
      [true, 2],
    ]);
    expect(lost[2]).toMatchObject({ quote: 'signifies', proposal: { start: 3, end: 8 } });
  });

  it('say which can’t be taken and why, and take the rest', async () => {
    const { take, annotation, quote, list } = await aNotedWork();
    const bell = quote(1, { type: 'TextQuoteSelector', exact: 'means' });
    const { written, problems } = await take(
      annotation('https://example.org'),
      annotation(bell, { heldUntil: 'source.jsonl#0198a000-0000-7000-8000-000000000000' }),
      annotation(bell),
    );
    expect(written).toBe(1);
    expect(problems.map(({ annotation }) => annotation)).toEqual(['#1', '#1']);
    expect(await list()).toHaveLength(1);
  });

  it('are given to the team, and taken from those who annotate', async () => {
    const { workId, ines, noor, pilar } = await aNotedWork();
    await expect(exportAnnotations(noor, { workId })).rejects.toThrow('forbidden');
    await expect(importAnnotations(ines, { workId, content: '[]' })).rejects.toThrow('forbidden');
    expect(await importAnnotations(pilar, { workId, content: '[]' })).toEqual({ written: 0, lost: 0, problems: [] });
  });
});

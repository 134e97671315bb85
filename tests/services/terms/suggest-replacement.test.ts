import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { listRows } from '@/services/documents/list-rows';
import { listSuggestions } from '@/services/terms/list-suggestions';
import { previewReplacement } from '@/services/terms/preview-replacement';
import { settleSuggestion } from '@/services/terms/settle-suggestion';
import { suggestReplacement } from '@/services/terms/suggest-replacement';
import { getHistory } from '@/services/versions/get-history';
import { listActivity } from '@/services/works/list-activity';
import { aDatabase } from '../a-database';
import { aMember, aPerson } from '../a-work';
import { aReviewedWork } from './a-reviewed-work';

const database = await aDatabase();

async function aStage() {
  const stage = await aReviewedWork(database, 'The kettle sang. The kettles sang. It snowed.', [
    'La tetera cantaba.',
    'Las teteras cantaban.',
    'Nevaba.',
  ]);
  const { place, glossary, kettle } = stage;
  const change = {
    ...place,
    glossaryId: glossary.id,
    conceptId: kettle.id,
    fromTermId: kettle.terms[1]?.id ?? '',
    to: { text: 'pava', forms: ['pavas'] },
  };
  const texts = async () =>
    (await listRows(stage.reviewer, { ...place, from: 1, to: 3 })).map((row) => row.versions[0]?.text);
  return { ...stage, change, texts };
}

describe('suggestReplacement', () => {
  it('shows each sentence before and after, in its form where that is known', async () => {
    const { reviewer, change } = await aStage();
    const versions = await previewReplacement(reviewer, change);
    expect(versions.map(({ number, after, isKnown }) => [number, after, isKnown])).toEqual([
      [1, 'La pava cantaba.', true],
      [2, 'Las pavas cantaban.', true],
    ]);
  });

  it('changes nothing until a suggestion is taken over, which is a save with its history', async () => {
    const { reviewer, change, place, texts } = await aStage();
    expect(await suggestReplacement(reviewer, change)).toEqual({ suggestions: 2 });
    expect(await texts()).toEqual(['La tetera cantaba.', 'Las teteras cantaban.', 'Nevaba.']);
    const [first, second] = await listSuggestions(reviewer, place);
    if (!first || !second) throw new RangeError('two suggestions');
    expect(first).toMatchObject({ suggested: 'La pava cantaba.', before: 'tetera', after: 'pava', isStale: false });
    const { workId } = place;
    const settle = (suggestionId: string, outcome: 'accepted' | 'dismissed' | 'open') =>
      settleSuggestion(reviewer, { workId, suggestionId, outcome, revisionId: v7() });
    await settle(first.id, 'accepted');
    await settle(second.id, 'dismissed');
    expect(await texts()).toEqual(['La pava cantaba.', 'Las teteras cantaban.', 'Nevaba.']);
    expect(await listSuggestions(reviewer, place)).toEqual([]);
    const { revisions } = await getHistory(reviewer, { ...place, segmentId: first.segmentIds[0] ?? '' });
    expect(revisions.map(({ origin }) => origin).toSorted()).toEqual(['imported', 'merged']);
    await settle(second.id, 'open');
    expect(await listSuggestions(reviewer, place)).toHaveLength(1);
  });

  it('gives way to a later suggestion for the same concept', async () => {
    const { reviewer, change, place } = await aStage();
    await suggestReplacement(reviewer, change);
    await suggestReplacement(reviewer, { ...change, to: { text: 'caldera', forms: [] } });
    const open = await listSuggestions(reviewer, place);
    expect(open.map(({ suggested }) => suggested)).toEqual(['La caldera cantaba.', 'Las caldera cantaban.']);
  });

  it('shows where a word stands that the glossary doesn’t have yet, and will forbid', async () => {
    const { reviewer, place, glossary, kettle } = await aReviewedWork(database, 'The kettle sang.', [
      'Una hervidora cantaba.',
    ]);
    const versions = await previewReplacement(reviewer, {
      ...place,
      glossaryId: glossary.id,
      conceptId: kettle.id,
      fromTermId: v7(),
      from: { text: 'hervidora', forms: [] },
      to: { text: 'tetera', forms: [] },
    });
    expect(versions.map(({ before, after }) => [before, after])).toEqual([
      ['Una hervidora cantaba.', 'Una tetera cantaba.'],
    ]);
  });

  it('keeps the reason why a suggestion was dismissed in the history of its sentence', async () => {
    const { reviewer, change, place } = await aStage();
    await suggestReplacement(reviewer, change);
    const [one] = await listSuggestions(reviewer, place);
    if (!one) throw new RangeError('a suggestion');
    const dismissal = { workId: place.workId, suggestionId: one.id, outcome: 'dismissed', revisionId: v7() } as const;
    await settleSuggestion(reviewer, { ...dismissal, reason: 'It rhymes with tetera.' });
    const { events } = await getHistory(reviewer, { ...place, segmentId: one.segmentIds[0] ?? '' });
    expect(events).toMatchObject([{ kind: 'suggestion-dismissed', name: 'pava', reason: 'It rhymes with tetera.' }]);
  });

  it('names no term to readers when a suggestion is dismissed: its concept may be held back from them', async () => {
    const { reviewer, change, place } = await aStage();
    await suggestReplacement(reviewer, change);
    const [one] = await listSuggestions(reviewer, place);
    const segmentId = one?.segmentIds[0] ?? '';
    const dismissal = {
      workId: place.workId,
      suggestionId: one?.id ?? '',
      outcome: 'dismissed',
      revisionId: v7(),
    } as const;
    await settleSuggestion(reviewer, { ...dismissal, reason: 'Not pava.' });
    const reader = await aPerson(database, 'Sam');
    await aMember(reader, place.workId, 'reader');
    const { events, revisions } = await getHistory(reader, { ...place, segmentId });
    expect([events, revisions.length]).toEqual([[], 1]);
    expect(JSON.stringify(await listActivity(reader, { ...place, limit: 50 }))).not.toContain('pava');
  });

  it('is settled by the contributor or a reviewer alone', async () => {
    const { reviewer, change, place } = await aStage();
    await suggestReplacement(reviewer, change);
    const other = await aPerson(database, 'Sam');
    await aMember(other, place.workId, 'translator');
    const [one] = await listSuggestions(other, place);
    expect(one?.isMine).toBe(false);
    const at = { workId: place.workId, suggestionId: one?.id ?? '', revisionId: v7() };
    await expect(settleSuggestion(other, { ...at, outcome: 'accepted' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(suggestReplacement(other, change)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

import type { SourcePlan } from './plan-source';

/** How many edited sentences are shown before anything is written. */
const mostExamples = 50;

/** What a newer file would change, chapter by chapter. A chapter without a number is gone, one without `was` new. */
export function describePlan({ documents, stored, replaced, pairs }: SourcePlan, from: number) {
  const kept = new Set(pairs.flatMap((pair) => (pair ? [pair.before] : [])));
  const retired = replaced.map(() => 0);
  stored.forEach((segment, place) => {
    if (!kept.has(place)) retired[segment.document] = (retired[segment.document] ?? 0) + 1;
  });
  const examples: { address: string; before: string; after: string }[] = [];
  let at = 0;
  const standing = documents.map((document, place) => {
    const before = replaced.findIndex(({ id }) => id === document.id);
    const counts = { same: 0, edited: 0, new: 0 };
    const texts = document.blocks.flatMap(({ segments }) => segments.map(({ text }) => text));
    texts.forEach((text, within) => {
      const pair = pairs[at++] ?? null;
      counts[pair?.kind ?? 'new'] += 1;
      if (pair?.kind !== 'edited' || examples.length >= mostExamples) return;
      const address = `${from + place}.${within + 1}`;
      examples.push({ address, before: stored[pair.before]?.text.trim() ?? '', after: text.trim() });
    });
    const was = replaced[before]?.number ?? null;
    return { number: from + place, was, title: document.title, ...counts, retired: retired[before] ?? 0 };
  });
  const going = new Set(documents.map(({ id }) => id));
  const gone = replaced.flatMap(({ id, number, title }, place) =>
    going.has(id)
      ? []
      : [{ number: null, was: number, title, same: 0, edited: 0, new: 0, retired: retired[place] ?? 0 }],
  );
  const sum = (count: 'same' | 'edited' | 'new' | 'retired') =>
    [...standing, ...gone].reduce((total, chapter) => total + chapter[count], 0);
  return {
    chapters: [...standing, ...gone],
    same: sum('same'),
    edited: sum('edited'),
    new: sum('new'),
    retired: sum('retired'),
    examples,
  };
}

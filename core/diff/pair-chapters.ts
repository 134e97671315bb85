/**
 * Which chapter before each chapter after goes on, by how many segments they share; null for new ones. Each is gone on in one
 * chapter at most. `shared` names, for every segment after that was there before, both its chapters.
 */
export function pairChapters(
  chapters: number,
  shared: Iterable<{ readonly before: number; readonly after: number }>,
): (number | null)[] {
  const counts = new Map<string, { before: number; after: number; segments: number }>();
  for (const { before, after } of shared) {
    const key = `${before} ${after}`;
    const count = counts.get(key) ?? { before, after, segments: 0 };
    count.segments += 1;
    counts.set(key, count);
  }
  const paired = Array.from({ length: chapters }, (): number | null => null);
  const taken = new Set<number>();
  for (const { before, after } of [...counts.values()].sort((a, b) => b.segments - a.segments)) {
    if (paired[after] !== null || taken.has(before)) continue;
    paired[after] = before;
    taken.add(before);
  }
  return paired;
}

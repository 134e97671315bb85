import { nameRuns } from './name-runs';

export type Target = { readonly segmentIds: readonly string[]; readonly text: string };

export type ReadBlock = {
  readonly segments: readonly { readonly id: string; readonly number: number; readonly text: string }[];
};

/** A text beside the source, and whether its script has spaces. */
export type ReadColumn = { readonly targets: readonly Target[]; readonly hasSpaces: boolean };

/** A stretch of a text that answers one of the others; `runs` name what belongs together in all of them. */
export type Stretch = {
  readonly segmentIds: readonly string[];
  /** The number of the first of its sentences. */
  readonly number: number;
  readonly runs: readonly string[];
  /** Null where the sentences have no text yet. */
  readonly text: string | null;
};

export type BlockPair<Block> = {
  readonly block: Block;
  readonly source: readonly Stretch[];
  /** What stands against it, column by column. */
  readonly targets: readonly (readonly Stretch[])[];
};

/**
 * The blocks of a chapter with what stands in each column against them. A run of joined sentences stands whole in the
 * block that it begins in, also where it reaches into later ones. Neighbouring sentences without text make one gap.
 */
export function pairBlocks<Block extends ReadBlock>(
  blocks: readonly Block[],
  columns: readonly ReadColumn[],
): BlockPair<Block>[] {
  const segments = blocks.flatMap((block) => block.segments);
  const texts = columns.flatMap((column) => column.targets);
  const runOf = nameRuns(segments, texts);
  const targetsOf = columns.map(
    ({ targets }) => new Map(targets.flatMap((target) => target.segmentIds.map((id) => [id, target] as const))),
  );
  return blocks.map((block) => ({
    block,
    source: block.segments.map(({ id, number, text }) => ({
      segmentIds: [id],
      number,
      runs: [runOf.get(id) ?? id],
      text,
    })),
    targets: columns.map(({ hasSpaces }, place) =>
      spaceOut(stretchesIn(block, targetsOf[place] ?? new Map(), runOf), block, hasSpaces),
    ),
  }));
}

function stretchesIn(
  block: ReadBlock,
  targetOf: ReadonlyMap<string, Target>,
  runOf: ReadonlyMap<string, string>,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { id, number } of block.segments) {
    const run = runOf.get(id) ?? id;
    const found = targetOf.get(id);
    const last = stretches.at(-1);
    if (found) {
      if (found.segmentIds[0] === id) stretches.push({ ...found, number, runs: [run] });
    } else if (last?.text === null) {
      const runs = last.runs.includes(run) ? last.runs : [...last.runs, run];
      stretches[stretches.length - 1] = { ...last, segmentIds: [...last.segmentIds, id], runs };
    } else stretches.push({ segmentIds: [id], number, runs: [run], text: null });
  }
  return stretches;
}

/** Ends each stretch but the last as the source ends it: with its line, or with a space where the script has spaces. */
function spaceOut(stretches: readonly Stretch[], block: ReadBlock, hasSpaces: boolean): Stretch[] {
  const sourceText = new Map(block.segments.map(({ id, text }) => [id, text]));
  return stretches.map((stretch, place) => {
    const { text, segmentIds } = stretch;
    if (!text || place === stretches.length - 1 || /\s$/u.test(text)) return stretch;
    const endsLine = sourceText.get(segmentIds.at(-1) ?? '')?.endsWith('\n');
    return { ...stretch, text: endsLine ? `${text}\n` : `${text}${hasSpaces ? ' ' : ''}` };
  });
}

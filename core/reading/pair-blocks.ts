type Target = { readonly segmentIds: readonly string[]; readonly text: string };

export type ReadBlock = {
  readonly segments: readonly { readonly id: string; readonly number: number; readonly text: string }[];
  readonly targets: readonly Target[];
};

/** A stretch of a page that answers one of the other page; `runs` name what belongs together across the fold. */
export type Stretch = {
  readonly segmentIds: readonly string[];
  readonly runs: readonly string[];
  /** Null where the sentences have no text yet. */
  readonly text: string | null;
};

export type BlockPair<Block> = {
  readonly block: Block;
  readonly source: readonly Stretch[];
  readonly target: readonly Stretch[];
};

/**
 * The blocks of a chapter with what stands on the target's page against each. A run of joined sentences has one name and
 * stands whole in the block that it begins in, also where it reaches into later ones. Neighbouring sentences without text
 * make one gap.
 */
export function pairBlocks<Block extends ReadBlock>(blocks: readonly Block[], hasSpaces: boolean): BlockPair<Block>[] {
  const targetOf = new Map<string, Target>();
  for (const target of blocks.flatMap((block) => block.targets)) {
    for (const id of target.segmentIds) targetOf.set(id, target);
  }
  const numberOf = new Map(blocks.flatMap((block) => block.segments.map(({ id, number }) => [id, number])));
  const runOf = (id: string) => String(numberOf.get(targetOf.get(id)?.segmentIds[0] ?? id) ?? id);

  return blocks.map((block) => {
    const target: Stretch[] = [];
    for (const { id } of block.segments) {
      const found = targetOf.get(id);
      const last = target.at(-1);
      if (found) {
        if (found.segmentIds[0] === id) target.push({ ...found, runs: [runOf(id)] });
      } else if (last?.text === null) {
        target[target.length - 1] = {
          segmentIds: [...last.segmentIds, id],
          runs: [...last.runs, runOf(id)],
          text: null,
        };
      } else target.push({ segmentIds: [id], runs: [runOf(id)], text: null });
    }
    const source = block.segments.map(({ id, text }) => ({ segmentIds: [id], runs: [runOf(id)], text }));
    return { block, source, target: spaceOut(target, block, hasSpaces) };
  });
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

/** What stands on the target's page for a stretch of a block: approved text of a run, or a gap where there is none. */
export type TargetPart =
  | { readonly kind: 'text'; readonly segmentIds: readonly string[]; readonly text: string }
  | { readonly kind: 'gap'; readonly segmentIds: readonly string[] };

type Block = {
  readonly segments: readonly { readonly id: string; readonly text: string }[];
  readonly targets: readonly { readonly segmentIds: readonly string[]; readonly text: string }[];
};

/**
 * Blocks of a chapter with what stands against each on the target's page. A run that reaches into later blocks stands
 * whole in the block that it begins in; neighbouring sentences without text make one gap.
 */
export function pairBlocks<One extends Block>(blocks: readonly One[]): { block: One; parts: TargetPart[] }[] {
  const covered = new Set(blocks.flatMap((block) => block.targets.flatMap((target) => target.segmentIds)));
  return blocks.map((block) => {
    const startingAt = new Map(block.targets.map((target) => [target.segmentIds[0], target]));
    const parts: TargetPart[] = [];
    for (const { id } of block.segments) {
      const target = startingAt.get(id);
      const last = parts.at(-1);
      if (target) parts.push({ kind: 'text', segmentIds: target.segmentIds, text: target.text });
      else if (covered.has(id)) continue;
      else if (last?.kind === 'gap') parts[parts.length - 1] = { kind: 'gap', segmentIds: [...last.segmentIds, id] };
      else parts.push({ kind: 'gap', segmentIds: [id] });
    }
    return { block, parts };
  });
}

/**
 * The texts of a block's parts with the spaces between them: a line break where the source breaks its line, else a space
 * where the target's script has spaces. Gaps are empty texts.
 */
export function spaceParts(block: Block, parts: readonly TargetPart[], hasSpaces: boolean): string[] {
  const sourceText = new Map(block.segments.map(({ id, text }) => [id, text]));
  return parts.map((part, place) => {
    const text = part.kind === 'text' ? part.text : '';
    if (place === parts.length - 1 || /\s$/u.test(text)) return text;
    const source = sourceText.get(part.segmentIds.at(-1) ?? '') ?? '';
    if (source.endsWith('\n')) return `${text}\n`;
    return hasSpaces && text !== '' ? `${text} ` : text;
  });
}

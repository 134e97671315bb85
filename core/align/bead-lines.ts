import type { Bead, SentenceRun } from './bead';

/** A line that isn't a bead, counted from 1. */
type BeadLineProblem = { readonly line: number; readonly text: string };

/** A bead a line, `[0, 1]:[2]`, sentences counted from 0, `[]` for nothing: the format of Vecalign and Bleualign. */
export function serializeBeadLines(beads: readonly Bead[]): string {
  return beads.map(({ source, target }) => `${listSentences(source)}:${listSentences(target)}\n`).join('');
}

/**
 * Reads beads, in order, one a line; what follows a second colon (a score) is passed over. An empty side stands after the last
 * sentence named before it. Lines that hold no bead, or one with gaps, come back as problems.
 */
export function parseBeadLines(text: string): { beads: Bead[]; problems: BeadLineProblem[] } {
  const beads: Bead[] = [];
  const problems: BeadLineProblem[] = [];
  let sourceEnd = 0;
  let targetEnd = 0;
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const sides = /^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]\s*(?::.*)?$/.exec(line);
    const source = sides && parseRun(sides[1] ?? '', sourceEnd);
    const target = sides && parseRun(sides[2] ?? '', targetEnd);
    if (!source || !target || (source.start === source.end && target.start === target.end)) {
      problems.push({ line: at + 1, text: line });
      return;
    }
    beads.push({ source, target });
    sourceEnd = Math.max(sourceEnd, source.end);
    targetEnd = Math.max(targetEnd, target.end);
  });
  return { beads, problems };
}

function listSentences({ start, end }: SentenceRun): string {
  return `[${Array.from({ length: end - start }, (_, at) => start + at).join(', ')}]`;
}

/** Null where the numbers don't follow each other. */
function parseRun(list: string, ifEmpty: number): SentenceRun | null {
  const numbers = list
    .split(',')
    .filter((number) => number.trim() !== '')
    .map(Number);
  const start = numbers[0];
  if (start === undefined) return { start: ifEmpty, end: ifEmpty };
  return numbers.every((number, at) => number === start + at) ? { start, end: start + numbers.length } : null;
}

import type { TextSpan } from '@/core/text/span';
import type { Bead } from './bead';
import type { KeptSides } from './keep-bead';
import type { KeptBead } from './kept-bead';
import type { DocumentPair } from './place-documents';

/** A sentence of the work: its text, the paragraph that it stands in, and its chapter. */
export type PlacedSentence = { readonly text: string; readonly blockId: string; readonly documentId: string };

/** A file's text, and where its chapters begin in it: at 0, and on; none where it was read as one text. */
export type ChapteredText = { readonly text: string; readonly chapterStarts: readonly number[] };

/** Texts to be aligned once more, each apart; `staying` beads are fixed in them, in order. */
export type TextsAgain = {
  readonly documents: readonly (DocumentPair & { readonly fixed: readonly Bead[] })[];
  readonly staying: readonly KeptBead[];
  readonly kept: KeptSides;
};

/**
 * What beads hold, as texts: one for each chapter that the file answers with a chapter of its own, as far as beads say so. Confirmed beads
 * are fixed, and so is a chapter without counterpart. A sentence that is no longer in the work counts as an empty one: its bead can't be
 * lost.
 */
export function textsOfBeads(
  beads: readonly KeptBead[],
  sentences: ReadonlyMap<string, PlacedSentence>,
  file: ChapteredText,
): TextsAgain {
  const parts = partByChapters(beads, sentences, file.chapterStarts).map((part) => {
    const hasBothSides =
      part.some(({ segmentIds }) => segmentIds.length > 0) && part.some(({ pieces }) => pieces.length > 0);
    return { part, stays: (bead: KeptBead) => bead.confirmed || !hasBothSides };
  });
  return {
    documents: parts.map(({ part, stays }) => textOf(part, stays, sentences, file.text)),
    staying: parts.flatMap(({ part, stays }) => part.filter(stays)),
    kept: {
      segments: beads.flatMap(({ segmentIds }) => segmentIds.map((id) => placedAt(id, sentences))),
      pieces: beads.flatMap(({ pieces }) => pieces),
    },
  };
}

/** Beads apart where a chapter of the work and one of the file begin together; where only one of them does, they stay together. */
function partByChapters(
  beads: readonly KeptBead[],
  sentences: ReadonlyMap<string, PlacedSentence>,
  chapterStarts: readonly number[],
): readonly (readonly KeptBead[])[] {
  if (chapterStarts.length < 2) return [beads];
  const sources = seamsOf(
    beads.map(({ segmentIds }) => segmentIds.flatMap((id) => sentences.get(id)?.documentId ?? [])),
  );
  const chapterOf = ({ start }: TextSpan) => chapterStarts.findLastIndex((one) => one <= start);
  const targets = seamsOf(beads.map(({ pieces }) => pieces.map(chapterOf)));
  const starts = beads.flatMap((_, at) => (at === 0 || (sources[at] && targets[at]) ? at : []));
  return starts.map((start, part) => beads.slice(start, starts[part + 1]));
}

/** Before which beads the chapter is over that was last seen before them. `chapters` are those of each bead. */
function seamsOf<Chapter>(chapters: readonly (readonly Chapter[])[]): boolean[] {
  let last: Chapter | undefined;
  const before = chapters.map((own) => {
    const seen = last;
    last = own.at(-1) ?? last;
    return seen;
  });
  const seams: boolean[] = [];
  let next: Chapter | undefined;
  for (let at = chapters.length - 1; at >= 0; at--) {
    next = chapters[at]?.[0] ?? next;
    seams[at] = before[at] !== next;
  }
  return seams;
}

function textOf(
  beads: readonly KeptBead[],
  isFixed: (bead: KeptBead) => boolean,
  sentences: ReadonlyMap<string, PlacedSentence>,
  text: string,
) {
  const segments = beads.flatMap(({ segmentIds }) => segmentIds.map((id) => placedAt(id, sentences)));
  const pieces = beads.flatMap((bead) => bead.pieces);
  const fixed: Bead[] = [];
  let [source, target] = [0, 0];
  for (const kept of beads) {
    const bead = {
      source: { start: source, end: source + kept.segmentIds.length },
      target: { start: target, end: target + kept.pieces.length },
    };
    if (isFixed(kept)) fixed.push(bead);
    source = bead.source.end;
    target = bead.target.end;
  }
  return {
    source: {
      sentences: segments.map((segment) => segment.text),
      paragraphs: numberRuns(segments, (one, before) => one.blockId === before.blockId),
    },
    target: {
      sentences: pieces.map(({ start, end }) => text.slice(start, end)),
      // Between two pieces of one paragraph there is nothing.
      paragraphs: numberRuns(pieces, (one, before) => one.start === before.end),
    },
    fixed,
  };
}

function placedAt(id: string, sentences: ReadonlyMap<string, PlacedSentence>) {
  return { id, ...(sentences.get(id) ?? { text: '', blockId: '', documentId: '' }) };
}

function numberRuns<Item>(items: readonly Item[], isSameRun: (item: Item, before: Item) => boolean): number[] {
  let run = 0;
  return items.map((item, at) => {
    const before = items[at - 1];
    if (before !== undefined && !isSameRun(item, before)) run++;
    return run;
  });
}

import { alignChapterSteps } from './align-chapters';
import { type AlignOptions, alignSteps } from './align-texts';
import { type AlignedBead, type Bead, hasBothSides, moveBead } from './bead';
import { findUnchanged, type KnownRun } from './find-unchanged';
import type { TextSide } from './index-text';
import { joinSides, placesOf, runOf } from './join-chapters';

/** The beads of a whole translation, counted over all chapters, and the chapters of the source that it doesn't hold. */
export type AlignedTranslation = { readonly beads: readonly AlignedBead[]; readonly missing: readonly number[] };

// A file whose chapters answer less of it than this doesn't divide where the source does.
const leastMatched = 0.5;
// A source chapter with less than this answered isn't in the file; the rest of it was left out on purpose.
const leastAnswered = 0.2;

/**
 * Aligns a translation, or a part of one, with its source. Chapters are matched first, where both sides divide alike. What the
 * translation said before and says still (`known`) stays where it was. Yields the share that is done.
 */
export function* alignTranslationSteps(
  sources: readonly TextSide[],
  targets: readonly TextSide[],
  known: readonly KnownRun[],
  options: AlignOptions,
): Generator<number, AlignedTranslation> {
  const places = placesOf(sources);
  const unchanged = findUnchanged(
    known,
    targets.flatMap(({ sentences }) => sentences),
  );
  const chapters = yield* matchedChapters(sources, targets, options);
  const beads: AlignedBead[] = [];
  const targetPlaces = placesOf(targets);
  const open: { readonly bead: Bead; readonly source: TextSide; readonly target: TextSide }[] = [];
  for (const { source, target, beads: found } of chapters) {
    const whole = { source: runOf(places, source), target: runOf(targetPlaces, target) };
    const kept = unchanged.filter((bead) => isWithin(bead, whole));
    if (kept.length === 0) {
      beads.push(...found.map((bead) => ({ ...bead, ...moveBead(bead, whole.source.start, whole.target.start) })));
      continue;
    }
    open.push({
      bead: whole,
      source: joinSides(sources.slice(source.start, source.end)),
      target: joinSides(targets.slice(target.start, target.end)),
    });
  }
  if (open.length > 0) {
    const again = yield* alignSteps(
      open.map(({ bead, source, target }) => ({
        source,
        target,
        fixed: unchanged
          .filter((one) => isWithin(one, bead))
          .map((one) => moveBead(one, -bead.source.start, -bead.target.start)),
      })),
      options,
    );
    for (const [at, { bead: whole }] of open.entries()) {
      const found = again[at] ?? [];
      beads.push(...found.map((bead) => ({ ...bead, ...moveBead(bead, whole.source.start, whole.target.start) })));
    }
  }
  beads.sort(
    (a, b) => a.source.start - b.source.start || a.target.start - b.target.start || a.source.end - b.source.end,
  );
  return leaveMissingOut(beads, places);
}

function isWithin(bead: Bead, whole: Bead): boolean {
  return (
    bead.source.start >= whole.source.start &&
    bead.source.end <= whole.source.end &&
    bead.target.start >= whole.target.start &&
    bead.target.end <= whole.target.end
  );
}

function* matchedChapters(sources: readonly TextSide[], targets: readonly TextSide[], options: AlignOptions) {
  if (sources.length > 1 || targets.length > 1) {
    const chapters = yield* alignChapterSteps(sources, targets, options);
    const total = targets.reduce((sum, { sentences }) => sum + sentences.length, 0);
    const matched = chapters.flatMap(({ beads }) => beads).filter(hasBothSides);
    const answered = matched.reduce((sum, { target }) => sum + target.end - target.start, 0);
    if (answered >= leastMatched * total) return chapters;
  }
  const [beads = []] = yield* alignSteps([{ source: joinSides(sources), target: joinSides(targets) }], options);
  return [{ source: { start: 0, end: sources.length }, target: { start: 0, end: targets.length }, beads }];
}

function leaveMissingOut(
  beads: readonly AlignedBead[],
  places: readonly { start: number; end: number }[],
): AlignedTranslation {
  const missing = places.flatMap(({ start, end }, chapter) => {
    let answered = 0;
    for (const bead of beads) {
      if (!hasBothSides(bead)) continue;
      answered += Math.max(0, Math.min(end, bead.source.end) - Math.max(start, bead.source.start));
    }
    return answered < leastAnswered * (end - start) ? [chapter] : [];
  });
  const isLeftOut = ({ source, target }: Bead) =>
    target.start === target.end &&
    missing.some((chapter) => {
      const place = places[chapter];
      return place && source.start >= place.start && source.end <= place.end;
    });
  return { beads: beads.filter((bead) => !isLeftOut(bead)), missing };
}

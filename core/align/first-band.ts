// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import { anchoredBand } from './anchored-band';
import { type Band, makeBand, narrowBand, type Region } from './band';
import { extendGap, findBestWays, openGap, turnBand } from './find-best-ways';
import { type CognateIndex, eachMatch } from './index-cognates';
import type { IndexedText } from './index-text';

// A region of up to this many points is searched whole: a thousand sentences a side, a third of a second.
const searchedWhole = 1_200_000;
// A region of twenty sentences a side is its own band.
const tiny = 400;
// A path this much worse than the best (in logarithms) is given up; later rounds have better scores, so it is generous.
const givenUp = 18;

/** The points that a path may pass by length and by cognates alone; `ratio` is target characters for each source character. */
export function firstBand(
  source: IndexedText,
  target: IndexedText,
  region: Region,
  index: CognateIndex,
  ratio: number,
): Band {
  const rows = region.source.end - region.source.start;
  const columns = region.target.end - region.target.start;
  if ((rows + 1) * (columns + 1) <= tiny) return wholeBand(rows, columns);
  const band = wideBand(source, region, index);
  const { sourceLengths, targetLengths, sharedNext, sharedLast } = readRegion(
    source,
    target,
    region,
    band,
    index,
    ratio,
  );
  const before = findBestWays(band, sourceLengths, targetLengths, sharedLast);
  const turned = turnBand(band);
  const after = findBestWays(turned, sourceLengths.reverse(), targetLengths.reverse(), sharedNext.reverse());
  const last = band.points - 1;
  // A gap that runs through a point was opened on both sides of it; one opening is paid back.
  const twice = openGap - extendGap;
  const through = (point: number) =>
    Math.max(
      before.best[point]! + after.best[last - point]!,
      before.omission[point]! + after.omission[last - point]! - twice,
      before.addition[point]! + after.addition[last - point]! - twice,
    );
  const least = through(0) - givenUp;
  return narrowBand(band, (point) => through(point) >= least, 2);
}

/** How good the best path through a region is by length and by cognates, as a logarithm; each gap costs what it costs there. */
export function scoreRegion(
  source: IndexedText,
  target: IndexedText,
  region: Region,
  index: CognateIndex,
  ratio: number,
): number {
  const band = wideBand(source, region, index);
  const { sourceLengths, targetLengths, sharedLast } = readRegion(source, target, region, band, index, ratio);
  return findBestWays(band, sourceLengths, targetLengths, sharedLast).best[band.points - 1]!;
}

function wideBand(source: IndexedText, region: Region, index: CognateIndex): Band {
  const rows = region.source.end - region.source.start;
  const columns = region.target.end - region.target.start;
  const whole = (rows + 1) * (columns + 1) <= searchedWhole;
  return whole ? wholeBand(rows, columns) : anchoredBand(source, region, index);
}

function wholeBand(rows: number, columns: number): Band {
  return makeBand(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns), columns);
}

/** Lengths in target characters, and what pairs of sentences share, kept at the point before both and at the point after both. */
function readRegion(
  source: IndexedText,
  target: IndexedText,
  region: Region,
  band: Band,
  index: CognateIndex,
  ratio: number,
) {
  const rows = band.low.length - 1;
  const sharedNext = new Float32Array(band.points);
  const sharedLast = new Float32Array(band.points);
  for (let row = 0; row < rows; row++) {
    eachMatch(source, region, index, row, band.low[row]!, band.high[row]! + 1, (column, weight) => {
      sharedNext[band.first[row]! + column - band.low[row]!]! += weight;
      if (column + 1 > band.high[row + 1]! || column + 1 < band.low[row + 1]!) return;
      sharedLast[band.first[row + 1]! + column + 1 - band.low[row + 1]!]! += weight;
    });
  }
  const sources = source.lengths.subarray(region.source.start, region.source.end);
  const targets = target.lengths.subarray(region.target.start, region.target.end);
  return {
    sourceLengths: Float64Array.from(sources, (length) => length * ratio),
    targetLengths: Float64Array.from(targets),
    sharedNext,
    sharedLast,
  };
}

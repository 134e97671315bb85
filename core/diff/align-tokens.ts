/** Two tokens that are the same: places in the one and in the other sequence. */
export type TokenPair = readonly [before: number, after: number];

/**
 * A longest common subsequence of two sequences of tokens, as pairs in order. Time grows with the length times the number
 * of differences, memory with the length (Myers, An O(ND) Difference Algorithm, 1986, with its linear space refinement).
 */
export function alignTokens(before: readonly string[], after: readonly string[]): TokenPair[] {
  // Tokens that the other side lacks can't be part of it, and would only make the search long.
  const left = placesOf(before, new Set(after));
  const right = placesOf(after, new Set(before));
  const numbers = new Map(before.map((token, at) => [token, at]));
  const a = Int32Array.from(left, (place) => numbers.get(before[place] ?? '') ?? -1);
  const b = Int32Array.from(right, (place) => numbers.get(after[place] ?? '') ?? -1);
  const pairs: TokenPair[] = [];
  const pair = (x: number, y: number) => pairs.push([left[x] ?? 0, right[y] ?? 0]);
  alignBetween({ a, b, aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }, pair);
  return pairs;
}

function placesOf(tokens: readonly string[], known: ReadonlySet<string>): number[] {
  return tokens.flatMap((token, place) => (known.has(token) ? [place] : []));
}

/** A rectangle of the edit graph; ends are exclusive. */
type Box = { a: Int32Array; b: Int32Array; aStart: number; aEnd: number; bStart: number; bEnd: number };

function alignBetween(box: Box, pair: (x: number, y: number) => void): void {
  const { a, b } = box;
  let { aStart, aEnd, bStart, bEnd } = box;
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) pair(aStart++, bStart++);
  let tail = 0;
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
    tail++;
  }
  if (aStart < aEnd && bStart < bEnd) {
    const [x, y] = findMiddle({ a, b, aStart, aEnd, bStart, bEnd });
    alignBetween({ a, b, aStart, aEnd: x, bStart, bEnd: y }, pair);
    alignBetween({ a, b, aStart: x, aEnd, bStart: y, bEnd }, pair);
  }
  for (let at = 0; at < tail; at++) pair(aEnd + at, bEnd + at);
}

/** A point on a shortest path through the box, where the furthest reaching paths from its two corners meet. */
function findMiddle({ a, b, aStart, aEnd, bStart, bEnd }: Box): [number, number] {
  const width = aEnd - aStart;
  const height = bEnd - bStart;
  const delta = width - height;
  const most = Math.ceil((width + height) / 2);
  const size = 2 * most + 2;
  // How far along `a` each diagonal was reached, from the start and from the end; diagonal k stands at (k + size) % size.
  const forward = new Int32Array(size);
  const backward = new Int32Array(size);
  const at = (k: number) => (k + size) % size;
  for (let edits = 0; edits <= most; edits++) {
    // Diagonals outside the box are left out.
    const lowest = -edits + 2 * Math.max(0, edits - height);
    const highest = edits - 2 * Math.max(0, edits - width);
    for (let k = lowest; k <= highest; k += 2) {
      const down = k === -edits || (k !== edits && reach(forward, at(k - 1)) < reach(forward, at(k + 1)));
      let x = down ? reach(forward, at(k + 1)) : reach(forward, at(k - 1)) + 1;
      let y = x - k;
      while (x < width && y < height && a[aStart + x] === b[bStart + y]) {
        x++;
        y++;
      }
      forward[at(k)] = x;
      const meets = delta % 2 !== 0 && Math.abs(delta - k) <= edits - 1;
      if (meets && x + reach(backward, at(delta - k)) >= width) return [aStart + x, bStart + y];
    }
    for (let k = lowest; k <= highest; k += 2) {
      const up = k === -edits || (k !== edits && reach(backward, at(k - 1)) < reach(backward, at(k + 1)));
      let x = up ? reach(backward, at(k + 1)) : reach(backward, at(k - 1)) + 1;
      let y = x - k;
      while (x < width && y < height && a[aEnd - 1 - x] === b[bEnd - 1 - y]) {
        x++;
        y++;
      }
      backward[at(k)] = x;
      const meets = delta % 2 === 0 && Math.abs(delta - k) <= edits;
      if (meets && x + reach(forward, at(delta - k)) >= width) return [aEnd - x, bEnd - y];
    }
  }
  throw new RangeError('Two sequences always have a shortest path.');
}

function reach(reached: Int32Array, at: number): number {
  return reached[at] ?? 0;
}

/** What a place in the list of sentences holds: a sentence, or a stretch that the filter leaves out. Both ends count. */
export type ListItem =
  | { readonly kind: 'sentence'; readonly number: number; readonly context: boolean }
  | { readonly kind: 'gap'; readonly start: number; readonly end: number };

/** The list of a chapter from first to last; sentences count from 1, places from 0. */
export type ListPlan = {
  readonly length: number;
  readonly at: (place: number) => ListItem;
  /** Where a sentence stands, or the gap that hides it. */
  readonly placeOf: (number: number) => number;
};

export function isListed(plan: ListPlan, number: number): boolean {
  return plan.length > 0 && plan.at(plan.placeOf(number)).kind === 'sentence';
}

/** The next or previous sentence in the list, or only of those that the filter leaves; null at the end. */
export function stepIn(plan: ListPlan, number: number, step: 1 | -1, among: 'all' | 'filtered' = 'all'): number | null {
  for (let place = plan.placeOf(number) + step; place >= 0 && place < plan.length; place += step) {
    const item = plan.at(place);
    if (item.kind === 'sentence' && (among === 'all' || !item.context)) return item.number;
  }
  return null;
}

/** Every sentence of a chapter. */
export function planAll(total: number): ListPlan {
  return {
    length: total,
    at: (place) => ({ kind: 'sentence', number: place + 1, context: false }),
    placeOf: (number) => Math.min(Math.max(number, 1), Math.max(total, 1)) - 1,
  };
}

/**
 * The sentences that a filter leaves, ascending, with so many of their neighbours `around` each, and between them gaps; the
 * gaps that start at `unfolded` are shown. A gap of one sentence would save nothing beside its neighbours, and isn't folded.
 */
export function planFiltered(
  numbers: readonly number[],
  total: number,
  unfolded: ReadonlySet<number>,
  around = 0,
): ListPlan {
  const items: ListItem[] = [];
  let next = 1;
  const show = (start: number, end: number) => {
    for (let number = start; number <= end; number += 1) items.push({ kind: 'sentence', number, context: true });
  };
  const skipTo = (end: number) => {
    const start = next === 1 ? 1 : next + around;
    const last = end === total ? end : end - around;
    const isFolded = last > start || (around === 0 && last === start);
    if (!isFolded || unfolded.has(start)) return show(next, end);
    show(next, start - 1);
    items.push({ kind: 'gap', start, end: last });
    show(last + 1, end);
  };
  for (const number of numbers) {
    skipTo(number - 1);
    items.push({ kind: 'sentence', number, context: false });
    next = number + 1;
  }
  skipTo(total);
  return { length: items.length, at: (place) => itemAt(items, place), placeOf: (number) => findPlace(items, number) };
}

function itemAt(items: readonly ListItem[], place: number): ListItem {
  const item = items[place];
  if (!item) throw new RangeError(`place ${place} of ${items.length}`);
  return item;
}

function findPlace(items: readonly ListItem[], number: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = itemAt(items, middle);
    if ((item.kind === 'gap' ? item.end : item.number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

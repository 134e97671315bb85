type Event = {
  readonly at: string;
  readonly kind: string;
  readonly who: { readonly siglum: string } | null;
  readonly document: { readonly id: string } | null;
  readonly language: string | null;
  readonly after: string | null;
};

export type EventGroup<One extends Event> = { readonly newest: One; readonly size: number };

/** Acts of one kind that lie further apart than this are told apart: half a working day. */
const longestPause = 4 * 60 * 60_000;

/**
 * Events, newest first, with neighbours that tell the same of the same chapter put together: four sentences sent to review
 * one after the other are one line.
 */
export function groupEvents<One extends Event>(events: readonly One[]): EventGroup<One>[] {
  const groups: { newest: One; oldest: One; size: number }[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && isSameAct(last.oldest, event)) {
      last.oldest = event;
      last.size += 1;
    } else groups.push({ newest: event, oldest: event, size: 1 });
  }
  return groups.map(({ newest, size }) => ({ newest, size }));
}

function isSameAct(one: Event, other: Event): boolean {
  return (
    one.kind === other.kind &&
    one.after === other.after &&
    one.who?.siglum === other.who?.siglum &&
    one.document?.id === other.document?.id &&
    one.language === other.language &&
    Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= longestPause
  );
}

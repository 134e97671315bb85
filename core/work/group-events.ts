type Event = {
  readonly at: string;
  readonly kind: string;
  readonly who: { readonly siglum: string } | null;
  readonly document: { readonly id: string } | null;
  readonly language: string | null;
  readonly after: string | null;
};

/** Acts of one kind that lie further apart than this are told apart: half a working day. */
const longestPause = 4 * 60 * 60_000;

/**
 * Events, newest first, with neighbours that tell the same of the same chapter put together: four sentences sent to review
 * one after the other are one line, and so are three languages added to a work.
 */
export function groupEvents<One extends Event>(events: readonly One[]): One[][] {
  const groups: One[][] = [];
  for (const event of events) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isSameAct(last, event)) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

function isSameAct(one: Event, other: Event): boolean {
  return (
    one.kind === other.kind &&
    one.after === other.after &&
    one.who?.siglum === other.who?.siglum &&
    one.document?.id === other.document?.id &&
    (one.language === other.language || one.kind === 'language-added') &&
    Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= longestPause
  );
}

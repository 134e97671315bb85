/** Which page a phone shows, which has room for one. */
export const views = ['target', 'source', 'both'] as const;
export type View = (typeof views)[number];

export const viewCookie = 'reader-view';

export function parseView(cookie: string | undefined): View {
  return views.find((view) => view === cookie) ?? 'target';
}

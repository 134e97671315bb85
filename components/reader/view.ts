import type { PageName } from './column-page';

/** Which page a phone shows, which has room for one. */
export type View = PageName | 'both';

export const viewCookie = 'reader-view';

/** The page that the device remembers, where the chapter has it. */
export function parseView(cookie: string | undefined, views: readonly View[]): View {
  return views.find((view) => view === cookie) ?? 'target';
}

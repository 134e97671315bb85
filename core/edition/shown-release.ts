/** A release by its number, or what is being worked on. */
export type Asked = number | 'working';

/**
 * What someone reads of an edition: the release or the working text asked for; else the team the working text, everyone
 * else the newest release where there is one. Null when it isn't for them: once published, working text is the team's.
 */
export function shownRelease(releases: number, isTeam: boolean, asked: Asked | undefined): Asked | null {
  if (typeof asked === 'number') return asked;
  if (isTeam || releases === 0) return 'working';
  return asked === 'working' ? null : releases;
}

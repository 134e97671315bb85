/** As many events as make some ten lines, when several of a kind are told together. */
export function activityInput(workId: string): { workId: string; limit: number } {
  return { workId, limit: 100 };
}

/** Words put into a sentence of another direction, kept apart from it: what `<bdi>` does where there is markup. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}

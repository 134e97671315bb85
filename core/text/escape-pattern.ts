/** The text as a regular expression that matches just it, with the flag `u` or without. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

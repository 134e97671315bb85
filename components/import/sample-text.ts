// Half of what the server looks at, each.
const stretch = 9_000;

/** The head and the middle of a text: the head may be a licence in another language. */
export function sampleText(text: string): string {
  if (text.length <= stretch * 2) return text.toWellFormed();
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, stretch)}\n${text.slice(middle, middle + stretch)}`.toWellFormed();
}

// Next evaluates this module for server components, and again for what makes documents of them.
const shared = globalThis as typeof globalThis & { versoTexts?: Map<string, string> };
shared.versoTexts ??= new Map();
const texts = shared.versoTexts;

/** A request that was broken off never makes its document. */
const longest = 10_000;

/** Hands a text over to whatever makes the document of this request; answers the name that it is taken by. */
export function handOver(text: string): string {
  const name = crypto.randomUUID();
  texts.set(name, text);
  setTimeout(() => texts.delete(name), longest).unref();
  return name;
}

/** A text that was handed over. Throws when it is gone. */
export function takeOver(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new RangeError(`no text ${name}`);
  return text;
}

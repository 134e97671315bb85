/** Strings of one file: a text, or a group of more. */
export type Strings = { readonly [key: string]: string | Strings };

/** Texts by their full key, `bar.home`. */
export function flattenStrings(strings: Strings, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(strings)) {
    if (typeof value === 'string') flat.set(prefix + name, value);
    else for (const [key, text] of flattenStrings(value, `${prefix}${name}.`)) flat.set(key, text);
  }
  return flat;
}

/**
 * What is wrong with the texts of a language: keys that the code wants and it lacks, or has and nothing uses (plural
 * forms of other languages among them), empty texts, and placeholders that the primary language doesn't have.
 */
export function compareStrings(
  wanted: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  primary: ReadonlyMap<string, string>,
): string[] {
  const missing = [...wanted].filter((key) => !texts.has(key)).map((key) => `missing: ${key}`);
  const unused = [...texts.keys()].filter((key) => !wanted.has(key)).map((key) => `unused: ${key}`);
  const empty = [...texts].filter(([key, text]) => wanted.has(key) && !text.trim()).map(([key]) => `empty: ${key}`);
  const known = new Map<string, string>();
  for (const [key, text] of primary) known.set(withoutForm(key), `${known.get(withoutForm(key)) ?? ''} ${text}`);
  const strange = [...texts].flatMap(([key, text]) => {
    const expected = placeholdersOf(known.get(withoutForm(key)) ?? '');
    const unknown = [...placeholdersOf(text)].filter((name) => !expected.has(name));
    return unknown.map((name) => `unknown placeholder ${name}: ${key}`);
  });
  return [...missing, ...unused, ...empty, ...strange];
}

/** The key without its plural form: a language has other forms than the primary one, and words them its own way. */
function withoutForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function placeholdersOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\{\{-?\s*([\w.]+)/g), ([, name = '']) => name));
}

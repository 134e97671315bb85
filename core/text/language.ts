/** The tag in BCP 47's canonical form (`pt-br` → `pt-BR`); null when it isn't a tag. */
export function canonicalLanguage(tag: string): string | null {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0] ?? null;
    // BCP 47 leaves room for primary subtags of five to eight letters, but none is registered: `english` is no tag.
    return canonical !== null && /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : null;
  } catch {
    return null;
  }
}

/** Kept, because every text that is shown asks for its direction. */
const knownScripts = new Map<string, string>();

/** The script that the language is likely written in, as four letters of ISO 15924; `Latn` when nothing is known. */
export function languageScript(tag: string): string {
  const known = knownScripts.get(tag);
  if (known !== undefined) return known;
  const canonical = canonicalLanguage(tag);
  if (canonical === null) return 'Latn';
  const script = new Intl.Locale(canonical).maximize().script ?? 'Latn';
  knownScripts.set(tag, script);
  return script;
}

const rightToLeftScripts = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** The direction of the language's likely script; `ltr` when nothing is known. */
export function languageDirection(tag: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(languageScript(tag)) ? 'rtl' : 'ltr';
}

const unspacedScripts = new Set([
  'Hani',
  'Hans',
  'Hant',
  'Jpan',
  'Hira',
  'Kana',
  'Bopo',
  'Thai',
  'Laoo',
  'Khmr',
  'Mymr',
  'Tibt',
]);

/** Whether the language's likely script puts spaces between words. */
export function usesSpaces(tag: string): boolean {
  return !unspacedScripts.has(languageScript(tag));
}

const scriptsWithItalics = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

/** Whether italics are a habit of the script, given as four letters of ISO 15924. */
export function scriptHasItalics(script: string): boolean {
  return scriptsWithItalics.has(script);
}

const inventedLanguages: Record<string, Record<string, string>> = {
  'art-x-trigedas': {
    en: 'Trigedasleng',
    es: 'trigedasleng',
    de: 'Trigedasleng',
    fr: 'trigedasleng',
    ar: 'التريغيداسلينغ',
    ja: 'トリゲダスレング',
    'art-x-trigedas': 'Trigedasleng',
  },
};

/** What `displayLanguage` calls the language, in the case of running text; the tag itself when it has no name. */
export function languageName(tag: string, displayLanguage: string): string {
  const canonical = canonicalLanguage(tag);
  const display = canonicalLanguage(displayLanguage) ?? 'en';
  if (canonical === null) return tag;
  const invented = inventedLanguages[canonical];
  if (invented) return invented[display] ?? invented[primaryLanguage(display)] ?? invented.en ?? tag;
  const named = new Intl.Locale(canonical).baseName;
  return namesIn(display).of(named) ?? tag;
}

function primaryLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** Kept, because making one takes a hundred times as long as asking it. */
function namesIn(display: string): Intl.DisplayNames {
  const known = displayNames.get(display);
  if (known) return known;
  const names = new Intl.DisplayNames([display, 'en'], { type: 'language', fallback: 'none' });
  displayNames.set(display, names);
  return names;
}

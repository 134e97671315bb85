import type { FlatNamespace, TFunction } from 'i18next';
import type { Strings } from './compare-strings';

export type AreaStrings = Partial<Readonly<Record<FlatNamespace, Strings>>>;
type Values = Readonly<Record<string, unknown>>;

/** One area, or several: keys of those after the first are written `area:key`. */
export type Areas = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]];

/**
 * Says strings as i18next does, whose types check keys and values, with what our strings use of it: `{{name}}`,
 * `{{count, number}}`, `{{share, number(style: percent)}}`, and plural forms by `count`.
 */
export function createT<Asked extends Areas>(asked: FlatNamespace, areas: AreaStrings, language: string) {
  function t(written: string, values: Values = {}): string {
    const [key = '', area = asked] = written.split(':').reverse();
    const text = findText(areas[area as FlatNamespace] ?? {}, key, values.count, language) ?? written;
    return text.replace(placeholder, (_, name, number, style) =>
      number ? formatNumber(Number(values[name]), language, style) : String(values[name] ?? ''),
    );
  }
  // the type is branded
  return t as unknown as TFunction<Asked>;
}

const placeholder = /\{\{\s*([\w.]+)(,\s*number(?:\(style: (\w+)\))?)?\s*\}\}/g;

function findText(strings: Strings, key: string, count: unknown, language: string): string | null {
  if (typeof count !== 'number') return readKey(strings, key);
  const zero = count === 0 ? readKey(strings, `${key}_zero`) : null;
  return zero ?? readKey(strings, `${key}_${pluralForm(count, language)}`) ?? readKey(strings, key);
}

function readKey(strings: Strings, key: string): string | null {
  const found = key.split('.').reduce<string | Strings | undefined>((at, name) => {
    return typeof at === 'object' ? at[name] : undefined;
  }, strings);
  return typeof found === 'string' ? found : null;
}

const plurals = new Map<string, Intl.PluralRules>();
const figures = new Map<string, Intl.NumberFormat>();

function pluralForm(count: number, language: string): string {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules.select(count);
}

function formatNumber(value: number, language: string, style: 'percent' | undefined): string {
  const name = `${language} ${style}`;
  const format = figures.get(name) ?? new Intl.NumberFormat(language, { ...(style && { style }) });
  figures.set(name, format);
  return format.format(value);
}

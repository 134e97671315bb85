import { readdir, readFile } from 'node:fs/promises';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { flattenStrings, type Strings } from '@/i18n/compare-strings';
import { createT } from '@/i18n/create-t';
import { languages } from '@/i18n/languages';

const counts = [0, 1, 2, 3, 7, 11, 100, 1234, 1_000_000];

test.each(languages)('says every string in %s as i18next does', async (language) => {
  for (const file of await readdir(`locales/${language}`)) {
    const area = file.replace('.json', '') as 'common';
    const strings: Strings = JSON.parse(await readFile(`locales/${language}/${file}`, 'utf8'));
    const i18n = createInstance();
    await i18n.init({
      lng: language,
      resources: { [language]: { [area]: strings } },
      defaultNS: area,
      interpolation: { escapeValue: false },
    });
    const ours = createT<'common'>(area, { [area]: strings }, language) as unknown as (
      key: string,
      values: object,
    ) => string;
    const theirs = i18n.t as unknown as typeof ours;
    const flat = flattenStrings(strings);
    const names = valuesFor([...flat.values()].join());
    for (const full of flat.keys()) {
      const key = full.replace(/_(zero|one|two|few|many|other)$/, '');
      for (const count of key === full ? [1234] : counts) {
        const values = { ...names, ...(key !== full && { count }) };
        expect(ours(key, values), `${language} ${area}.${key}`).toBe(theirs(key, values));
      }
    }
  }
});

test('finds a string in another area of the page by its prefix', () => {
  const areas = { review: { title: 'مراجعة' }, bench: { hint: { keys: 'المفاتيح' } } };
  const t = createT<['review', 'bench']>('review', areas, 'ar') as unknown as (key: string) => string;
  expect([t('title'), t('bench:hint.keys')]).toEqual(['مراجعة', 'المفاتيح']);
});

test('says the key where there is no string', () => {
  expect((createT<'common'>('common', {}, 'en') as unknown as (key: string) => string)('bar.home')).toBe('bar.home');
});

/** A word for each placeholder, or a figure where one is formatted. */
function valuesFor(texts: string): Record<string, string | number> {
  const names = Array.from(texts.matchAll(/\{\{\s*([\w.]+)\s*(,)?/g));
  return Object.fromEntries(names.map(([, name = '', isFigure]) => [name, isFigure ? 0.5 : '‘$1 & <b>’']));
}

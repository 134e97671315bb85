import 'i18next';
import type align from '@/locales/en/align.json';
import type bench from '@/locales/en/bench.json';
import type common from '@/locales/en/common.json';
import type edition from '@/locales/en/edition.json';
import type glossaries from '@/locales/en/glossaries.json';
import type glossary from '@/locales/en/glossary.json';
import type importArea from '@/locales/en/import.json';
import type library from '@/locales/en/library.json';
import type notes from '@/locales/en/notes.json';
import type parts from '@/locales/en/parts.json';
import type people from '@/locales/en/people.json';
import type quality from '@/locales/en/quality.json';
import type reader from '@/locales/en/reader.json';
import type review from '@/locales/en/review.json';
import type terms from '@/locales/en/terms.json';
import type work from '@/locales/en/work.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      align: typeof align;
      bench: typeof bench;
      common: typeof common;
      edition: typeof edition;
      glossaries: typeof glossaries;
      glossary: typeof glossary;
      import: typeof importArea;
      library: typeof library;
      notes: typeof notes;
      parts: typeof parts;
      people: typeof people;
      quality: typeof quality;
      reader: typeof reader;
      review: typeof review;
      terms: typeof terms;
      work: typeof work;
    };
  }
}

import { bulgarian, kazakh, russian, serbian, ukrainian } from '@/core/segment/languages/cyrillic';
import { chinese, japanese, korean } from '@/core/segment/languages/east-asian';
import { english } from '@/core/segment/languages/english';
import { danish, dutch, german, icelandic, norwegian, swedish } from '@/core/segment/languages/germanic';
import type { LanguageRules } from '@/core/segment/languages/language-rules';
import {
  arabic,
  armenian,
  ethiopic,
  greek,
  hebrew,
  indic,
  persian,
  urdu,
} from '@/core/segment/languages/other-alphabets';
import { baltic, estonian, finnish, hungarian, turkish } from '@/core/segment/languages/other-latin';
import { catalan, french, italian, portuguese, romanian, spanish } from '@/core/segment/languages/romance';
import { czech, polish, slovak, southSlavic } from '@/core/segment/languages/slavic-latin';
import { lao, thai } from '@/core/segment/languages/southeast-asian';

/** Titles and names that keep their form in any language of the Latin alphabet. */
export const anyLanguage: LanguageRules = {
  leading: 'dr prof mr mrs ms st mt vs Gen Sen Rev Gov Capt Lt Sgt Col',
  numbering: 'no nr p pp vol fig art sec n° n.º rs',
  trailing: 'jr u.s u.s.a e.u Inc Ltd Co Corp Bros',
};

const byLanguage: Readonly<Record<string, LanguageRules>> = {
  af: dutch,
  am: ethiopic,
  ar: arabic,
  be: russian,
  bg: bulgarian,
  bn: indic,
  bs: southSlavic,
  ca: catalan,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  et: estonian,
  fa: persian,
  fi: finnish,
  fr: french,
  gl: portuguese,
  gu: indic,
  he: hebrew,
  hi: indic,
  hr: southSlavic,
  hu: hungarian,
  hy: armenian,
  is: icelandic,
  it: italian,
  ja: japanese,
  kk: kazakh,
  ko: korean,
  lo: lao,
  lt: baltic,
  lv: baltic,
  mk: bulgarian,
  ml: indic,
  mr: indic,
  nb: norwegian,
  ne: indic,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sk: slovak,
  sl: southSlavic,
  sr: serbian,
  sv: swedish,
  ta: indic,
  te: indic,
  th: thai,
  ti: ethiopic,
  tr: turkish,
  uk: ukrainian,
  ur: urdu,
  yue: chinese,
  zh: chinese,
};

const noLanguage: LanguageRules = {};

/** The rules of the language that the BCP 47 tag names, by its first subtag; empty ones for a language without its own. */
export function findLanguageRules(language: string): LanguageRules {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  return (Object.hasOwn(byLanguage, primary) && byLanguage[primary]) || noLanguage;
}

import { languageScript } from '@/core/text/language';
import type { ScriptRules } from '../transliterate';
import { arabic } from './arabic';
import { cyrillic } from './cyrillic';
import { devanagari } from './devanagari';
import { greek } from './greek';
import { hangul } from './hangul';
import { katakana } from './katakana';

const byScript: Record<string, ScriptRules> = {
  Arab: arabic,
  Cyrl: cyrillic,
  Deva: devanagari,
  Grek: greek,
  Hang: hangul,
  Jpan: katakana,
  Kana: katakana,
  Kore: hangul,
};

/** The rules for the script that a language is likely written in; null where there are none, as for Latin. */
export function findScriptRules(language: string): ScriptRules | null {
  return byScript[languageScript(language)] ?? null;
}

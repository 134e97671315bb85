import { anyLanguage, findLanguageRules } from '@/core/segment/languages/find-language-rules';
import type { LanguageRules, ReportingWords } from '@/core/segment/languages/language-rules';

const wordLists = [
  'leading',
  'numbering',
  'trailing',
  'closing',
  'starters',
  'alwaysCapital',
  'circumstances',
  'salutations',
  'speech',
  'negations',
] as const;

type WordList = (typeof wordLists)[number];

/** Language rules made ready to ask. */
export type CompiledRules = {
  readonly lists: Readonly<Record<WordList, ReadonlySet<string>>>;
  readonly terminators: string;
  readonly wordEndings: string;
  readonly ordinals: LanguageRules['ordinals'];
  readonly colonBeforeSpeech: boolean;
  readonly spaces: LanguageRules['spaces'];
  readonly reporting: CompiledReportingWords | null;
};

type ReportingList = Exclude<keyof ReportingWords, 'adverbEnding'>;

/** Words of reporting clauses made ready to ask. */
export type CompiledReportingWords = Readonly<Record<ReportingList, ReadonlySet<string>>> & {
  readonly adverbEnding: string;
};

const compiled = new Map<LanguageRules, CompiledRules>();

/** The rules of the language that the BCP 47 tag names, those for any language added. */
export function compileRules(language: string): CompiledRules {
  const own = findLanguageRules(language);
  const known = compiled.get(own);
  if (known) return known;
  const lists: Partial<Record<WordList, ReadonlySet<string>>> = {};
  for (const name of wordLists) lists[name] = new Set([...wordsOf(own[name]), ...wordsOf(anyLanguage[name])]);
  const rules: CompiledRules = {
    lists: lists as CompiledRules['lists'],
    terminators: own.terminators ?? '',
    wordEndings: own.wordEndings ?? '',
    ordinals: own.ordinals,
    colonBeforeSpeech: own.colonBeforeSpeech ?? false,
    spaces: own.spaces,
    reporting: own.reporting ? compileReportingWords(own.reporting) : null,
  };
  compiled.set(own, rules);
  return rules;
}

function compileReportingWords({ adverbEnding, ...lists }: ReportingWords): CompiledReportingWords {
  const sets: Partial<Record<ReportingList, ReadonlySet<string>>> = {};
  for (const [name, list] of Object.entries(lists)) sets[name as ReportingList] = new Set(wordsOf(list));
  return { ...(sets as Record<ReportingList, ReadonlySet<string>>), adverbEnding };
}

/** Whether the list holds the word as written, or in small letters. */
export function listHas(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(word.toLowerCase());
}

/** Whether the language knows the form, its last full stop left out, as a short one. */
export function isAbbreviation(form: string, { lists }: CompiledRules): boolean {
  return [lists.leading, lists.numbering, lists.trailing, lists.closing].some((list) => listHas(list, form));
}

function wordsOf(list: string | undefined): string[] {
  return list ? list.split(' ') : [];
}

import { anyLanguage, findLanguageRules } from '@/core/segment/languages/find-language-rules';
import type { LanguageRules } from '@/core/segment/languages/language-rules';

type WordList =
  | 'leading'
  | 'numbering'
  | 'trailing'
  | 'closing'
  | 'starters'
  | 'circumstances'
  | 'speech'
  | 'pronounSpeech'
  | 'closingSpeech'
  | 'thought'
  | 'pronouns'
  | 'determiners';

/** Language rules made ready to ask. */
export type CompiledRules = {
  readonly language: string;
  readonly lists: Readonly<Record<WordList, ReadonlySet<string>>>;
  readonly terminators: string;
  readonly ordinals: LanguageRules['ordinals'];
  readonly colonBeforeSpeech: boolean;
  readonly spacesEndSentences: boolean;
};

const compiled = new Map<string, CompiledRules>();

/** The rules of the language, those for any language added. Made once per language. */
export function compileRules(language: string): CompiledRules {
  const known = compiled.get(language);
  if (known) return known;
  const own = findLanguageRules(language);
  const list = (name: WordList) => new Set([...words(own[name]), ...words((anyLanguage as LanguageRules)[name])]);
  const rules: CompiledRules = {
    language: language.split('-', 1)[0]?.toLowerCase() ?? '',
    lists: {
      leading: list('leading'),
      numbering: list('numbering'),
      trailing: list('trailing'),
      closing: list('closing'),
      starters: list('starters'),
      circumstances: list('circumstances'),
      speech: list('speech'),
      pronounSpeech: list('pronounSpeech'),
      closingSpeech: list('closingSpeech'),
      thought: list('thought'),
      pronouns: list('pronouns'),
      determiners: list('determiners'),
    },
    terminators: own.terminators ?? '',
    ordinals: own.ordinals,
    colonBeforeSpeech: own.colonBeforeSpeech ?? false,
    spacesEndSentences: own.spacesEndSentences ?? false,
  };
  compiled.set(language, rules);
  return rules;
}

/** Whether the list holds the word as written, or in small letters. */
export function listHas(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(word.toLowerCase());
}

function words(list: string | undefined): string[] {
  return list ? list.split(' ') : [];
}

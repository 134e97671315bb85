/**
 * What the splitter knows about a language. Lists are words with spaces between. The last full stop is left out (`e.g`);
 * a word in small letters also stands for itself with capitals, a word with a capital only for itself.
 */
export type LanguageRules = {
  /** Stand before what they belong to and never end a sentence: `Mr. Smith`, `e.g. tea`. */
  readonly leading?: string;
  /** Are short forms only before a number: `No. 5`, `p. 12`, `Jan. 3`. */
  readonly numbering?: string;
  /** Stand after what they belong to; end a sentence only before one of the `starters`: `Acme Inc. Board`. */
  readonly trailing?: string;
  /** Short forms with inner full stops that end a sentence before any capital: `5 p.m. Travellers left`. */
  readonly closing?: string;
  /** Words that, with a capital, nearly always begin a sentence. */
  readonly starters?: string;
  /** Words that, with a capital at the head of a clause, open a statement of time or place: `At 5 a.m. Mr. Smith left`. */
  readonly circumstances?: string;
  /** Verbs that report speech, as inflected there: `"Run!" Clarke whispered to her.` */
  readonly speech?: string;
  /** Verb forms that report speech after a pronoun only: `"Run!" I say`. */
  readonly pronounSpeech?: string;
  /** Verbs, or verb and particle (`got+out`), that report speech only where they close their clause: `"Lexa?" She tried.` */
  readonly closingSpeech?: string;
  /** Verbs that report thoughts and questions without quotation marks, too: `Why me? Clarke wondered.` */
  readonly thought?: string;
  /** Pronouns that can be the subject of a reporting clause. */
  readonly pronouns?: string;
  /** Words that can open a longer subject of a reporting clause: `The old man said`. */
  readonly determiners?: string;
  /** Marks that end a sentence in this language only: Greek `;`, Armenian `:`. */
  readonly terminators?: string;
  /** Numbers that are ordinals when a full stop follows: all (`12. Juni`), or Roman ones before a name (`Karel IV. Lucemburský`). */
  readonly ordinals?: 'all' | 'roman';
  /** A colon before direct speech ends the sentence that announces it: `Řekl: „Pojď.“` */
  readonly colonBeforeSpeech?: boolean;
  /** The text is split at spaces, by its words. */
  readonly spacesEndSentences?: boolean;
};

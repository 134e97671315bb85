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
  /** Verbs, as inflected in a reporting clause, that need nothing after them: `"Run!" Clarke whispered to her.` */
  readonly speech?: string;
  /** Verbs that report speech only where they close their clause: `"Lexa?" She tried.` */
  readonly closingSpeech?: string;
  /** Pronouns that can be the subject of a reporting clause. */
  readonly pronouns?: string;
  /** Words that can open a longer subject of a reporting clause: `The old man said`. */
  readonly determiners?: string;
  /** Marks that end a sentence in this language only: Greek `;`, Armenian `:`. */
  readonly terminators?: string;
  /** Numbers with a full stop are ordinals: `12. Juni`, `Karel IV. Lucemburský`. */
  readonly ordinals?: boolean;
  /** A colon before direct speech ends the sentence that announces it: `Řekl: „Pojď.“` */
  readonly colonBeforeSpeech?: boolean;
  /** The text is split at spaces, by its words. */
  readonly spacesEndSentences?: boolean;
};

/** Words of reporting clauses with the subject before the verb: `"Run!" The old man said`. */
export type ReportingWords = {
  readonly pronouns: string;
  /** Words that can open a longer subject. */
  readonly determiners: string;
  /** Verbs, as inflected in reporting clauses: `"Run!" Clarke whispered to her.` */
  readonly verbs: string;
  /** Forms that report speech after a pronoun only: `"Run!" I say`. */
  readonly pronounVerbs: string;
  /** Verbs, or verb and particle (`got+out`), that report speech only where they close their clause: `"Lexa?" She tried.` */
  readonly closingVerbs: string;
  /** Verbs of what goes with speech, which report it where no full stop came before: `"Really?" Clarke laughed.` */
  readonly beatVerbs: string;
  /** Verbs that report thoughts and questions even without quotation marks: `Why me? Clarke wondered.` */
  readonly thoughtVerbs: string;
  /** Verbs that are nothing without what was said: `I'm sorry. Clarke said.` */
  readonly objectVerbs: string;
  /** Words that may follow a closing verb after a name: `Clarke called from the door`. */
  readonly prepositions: string;
  /** Words after the verb that tell of speech instead of reporting it: `She said that`. */
  readonly contentWords: string;
  /** Such words behind the one who is spoken to: `He told her to`. */
  readonly laterContentWords: string;
  /** Words that a subject doesn't hold, unless a name follows: `The man who`, but `Jonas and Petra`. */
  readonly connectives: string;
  readonly adverbEnding: string;
};

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
  /** Words that have their capital anywhere: English `I`. */
  readonly alwaysCapital?: string;
  /** Words that, with a capital at the head of a clause, open a statement of time or place: `At 5 a.m. Mr. Smith left`. */
  readonly circumstances?: string;
  /** Words of which greetings consist that open a speech with an exclamation mark: `Herr talman! Jag vill`. */
  readonly salutations?: string;
  /** Verb forms that report speech, in languages without capitals: `“快跑！”玛拉喊道。` */
  readonly speech?: string;
  /** Words that deny the speech that a verb tells of, in languages without capitals: `没有人说话`. */
  readonly negations?: string;
  /** Where reporting clauses can begin with a capital; elsewhere a small letter tells them. */
  readonly reporting?: ReportingWords;
  /** Marks that end a sentence in this language only: Greek `;`, Armenian `:`. */
  readonly terminators?: string;
  /** Letters that its words end in; a word with another ending, before a small letter, was cut short: Italian `dott.` */
  readonly wordEndings?: string;
  /** Numbers that are ordinals when a full stop follows: all (`12. Juni`), or Roman ones before a name (`Karel IV. Lucemburský`). */
  readonly ordinals?: 'all' | 'roman';
  /** A colon before direct speech ends the sentence that announces it: `Řekl: „Pojď.“` */
  readonly colonBeforeSpeech?: boolean;
  /** Nothing but a space ends sentences: `after` these words, or `before` those. */
  readonly spaces?: { readonly after: string; readonly before: string };
};

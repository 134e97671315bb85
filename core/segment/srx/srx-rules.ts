/** A rule of SRX 2.0: at a place where `before` ends and `after` starts, the text breaks, or doesn't. */
export type SrxRule = { readonly breaks: boolean; readonly before: string; readonly after: string };

/** Rules as read from an SRX 2.0 file. Patterns are kept as written: ICU regular expressions. */
export type SrxRules = {
  /** Whether the rules of every pattern that fits the language apply, in order, or only those of the first. */
  readonly cascade: boolean;
  readonly languageMaps: readonly { readonly pattern: string; readonly name: string }[];
  readonly rulesByName: ReadonlyMap<string, readonly SrxRule[]>;
};

/** What couldn't be read, with its line (from 1) or the name of its rules. */
export type SrxProblem = { readonly where: string; readonly message: string };

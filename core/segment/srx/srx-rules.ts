/** A rule of SRX 2.0: where `places` matches (it takes no characters), the text breaks, or doesn't. */
export type SrxRule = { readonly breaks: boolean; readonly places: RegExp };

/** Rules as read from an SRX file. */
export type SrxRules = {
  /** Whether the rules of every map that fits the language apply, in order, or only those of the first. */
  readonly cascade: boolean;
  readonly languageMaps: readonly { readonly line: number; readonly pattern: RegExp; readonly name: string }[];
  readonly rulesByName: ReadonlyMap<string, readonly SrxRule[]>;
};

/** What has to be mended: the XML, the kind of file, a rule, a language map; or no language map fits the language. */
export type SrxProblemCode = 'xml' | 'not-srx' | 'rule' | 'map' | 'language';

/** What couldn't be read, and in which line, from 1. */
export type SrxProblem = { readonly line: number; readonly code: SrxProblemCode; readonly message: string };

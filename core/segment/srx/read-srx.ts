import { parseSrx } from '@/core/segment/srx/parse-srx';
import { findSrxRules } from '@/core/segment/srx/split-by-srx';
import type { SrxProblem, SrxRule } from '@/core/segment/srx/srx-rules';

/** The rules of an SRX file for a language (a BCP 47 tag), or all that is wrong with it: a file that is read in part would surprise. */
export function readSrx(
  xml: string,
  language: string,
): { readonly rules: readonly SrxRule[] } | { readonly problems: readonly SrxProblem[] } {
  const { rules, problems } = parseSrx(xml);
  if (problems.length > 0) return { problems };
  const own = findSrxRules(rules, language);
  if (own) return { rules: own };
  const [first] = rules.languageMaps;
  return { problems: [{ line: first?.line ?? 1, code: 'language', message: `no language map fits ${language}` }] };
}

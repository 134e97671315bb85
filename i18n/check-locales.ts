import { runExtractor, runLinter } from 'i18next-cli';
import config from '../i18next.config';
import { compareStrings, flattenStrings } from './compare-strings';
import { fallbackLanguage } from './languages';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Problems of the interface strings in all languages, and text in components that is not a string, one a line. */
export async function checkLocales(): Promise<string[]> {
  const { results } = await runExtractor(config, { isDryRun: true, quiet: true, logger: silent });
  const textsOf = (locale: string | undefined, namespace: string | undefined) => {
    const file = results.find((result) => result.locale === locale && result.namespace === namespace);
    return flattenStrings(file?.existingTranslations ?? {});
  };
  const strings = results.flatMap(({ locale, namespace, newTranslations }) => {
    const wanted = new Set(flattenStrings(newTranslations).keys());
    return compareStrings(wanted, textsOf(locale, namespace), textsOf(fallbackLanguage, namespace)).map(
      (problem) => `locales/${locale}/${namespace}.json ${problem}`,
    );
  });
  const { files } = await runLinter(config);
  const bare = Object.entries(files).flatMap(([file, issues]) =>
    issues.map(({ line, text }) => `${file}:${line} bare or joined text: ${text}`),
  );
  return [...strings, ...bare];
}

if (import.meta.main) {
  const problems = await checkLocales();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

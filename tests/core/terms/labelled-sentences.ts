import { readdirSync, readFileSync } from 'node:fs';
import { type CaseRule, caseRules } from '@/core/terms/concept';
import type { SoughtTerm } from '@/core/terms/sought-terms';
import type { TextSpan } from '@/core/text/span';

export type Labelled = {
  readonly language: string;
  readonly terms: readonly SoughtTerm[];
  readonly sentences: readonly {
    readonly text: string;
    readonly uses: readonly (TextSpan & { conceptId: string })[];
  }[];
};

/** Sentences with every use of a term marked, as `[Хеды|heda]`, from a folder of tests/fixtures; a file a language. */
export function readLabelled(name: 'terms' | 'terms/held-out'): Labelled[] {
  const folder = new URL(`../../fixtures/${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
      const language = file.replace('.txt', '');
      return {
        language,
        terms: lines.filter((line) => line.startsWith('= ')).map((line) => readTerm(line, language)),
        sentences: lines.filter((line) => line !== '' && !/^[#=]/.test(line)).map(readSentence),
      };
    });
}

function readTerm(line: string, language: string): SoughtTerm {
  const [, conceptId = '', rule = '', spellings = ''] = /^= (\S+) (\S+): (.*)$/.exec(line) ?? [];
  const caseRule = caseRules.find((one): one is CaseRule => one === rule);
  if (!caseRule) throw new Error(`not a term: ${line}`);
  const [text = '', ...forms] = spellings.split('; ');
  return {
    conceptId,
    termId: conceptId,
    language,
    text,
    status: 'preferred',
    partOfSpeech: 'noun',
    caseRule,
    homograph: false,
    forms: forms.map((form) => ({ text: form, confirmed: true })),
  };
}

function readSentence(line: string): Labelled['sentences'][number] {
  let text = '';
  const uses: (TextSpan & { conceptId: string })[] = [];
  for (const part of line.split(/(\[[^\]]*\])/)) {
    const [, marked, conceptId] = /^\[(.*)\|(.*)\]$/.exec(part) ?? [];
    if (marked && conceptId) uses.push({ start: text.length, end: text.length + marked.length, conceptId });
    text += marked ?? part;
  }
  return { text, uses };
}

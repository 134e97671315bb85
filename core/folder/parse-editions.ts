import { z } from 'zod';
import { choicesFile, type FolderChoice, type FolderEdition } from './folder-edition';
import { type FolderProblem, readLines } from './read-records';
import { type FolderContributor, type FolderVersion, workFile } from './work-folder';

const siglum = z.string().min(1).max(4);

/** An edition in `work.json`. */
export const editionShape = z.strictObject({
  id: z.uuid().nullable().default(null),
  language: z.string(),
  name: z.string().default(''),
  stance: z.string().default(''),
  note: z.string().default(''),
  title: z.string().default(''),
  rule: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['newest', 'most-chosen']) }),
      z.strictObject({ kind: z.literal('contributor-first'), siglum }),
    ])
    .default({ kind: 'newest' }),
  glosses: z.enum(['always', 'once-per-chapter', 'once-per-work']).default('once-per-chapter'),
});

const choiceShape = z.strictObject({ segments: z.array(z.uuid()).min(1), siglum });

type About = {
  readonly languages: readonly { readonly language: string; readonly title: string }[];
  readonly contributors: readonly FolderContributor[];
  readonly editions: readonly z.output<typeof editionShape>[];
};

/** The editions of a folder, with their choices. */
export function parseEditions(
  files: ReadonlyMap<string, string>,
  about: About,
  versions: readonly FolderVersion[],
  problems: FolderProblem[],
): FolderEdition[] {
  const say = (message: string) => problems.push({ file: workFile, line: null, message });
  const seen = new Set<string>();
  for (const one of about.editions) {
    const file = choicesFile(one);
    if (seen.has(file)) say(`the edition ${one.id ?? one.language} stands twice`);
    seen.add(file);
    if (!about.languages.some(({ language }) => language === one.language)) {
      say(`the edition ${one.name} is in ${one.language}, which is not among the languages`);
    }
    if (one.id !== null && one.name === '') say(`the edition ${one.id} has no name`);
    const { rule } = one;
    if ('siglum' in rule && !about.contributors.some((contributor) => contributor.siglum === rule.siglum)) {
      say(`the rule of an edition names ${rule.siglum}, who is not among the contributors`);
    }
  }
  for (const path of files.keys()) {
    if (path.startsWith('editions/') && !seen.has(path)) {
      problems.push({ file: path, line: null, message: `its edition is not in ${workFile}` });
    }
  }
  return about.editions.map((one) => ({ ...one, choices: readChoices(files, one, versions, problems) }));
}

function readChoices(
  files: ReadonlyMap<string, string>,
  edition: Pick<FolderEdition, 'id' | 'language'>,
  versions: readonly FolderVersion[],
  problems: FolderProblem[],
): FolderChoice[] {
  const file = choicesFile(edition);
  const choices: FolderChoice[] = [];
  const chosen = new Set<string>();
  const written = new Set(
    versions
      .filter(({ language }) => language === edition.language)
      .flatMap(({ siglum: whose, segments }) => segments.map((segment) => `${whose} ${segment}`)),
  );
  for (const [line, choice] of readLines(file, files.get(file) ?? '', choiceShape, problems)) {
    const first = choice.segments[0];
    if (!written.has(`${choice.siglum} ${first}`)) {
      problems.push({ file, line, message: `${choice.siglum} has no version of ${first}` });
    }
    for (const segment of choice.segments) {
      if (chosen.has(segment)) problems.push({ file, line, message: `the segment ${segment} is chosen twice` });
      chosen.add(segment);
    }
    choices.push(choice);
  }
  return choices;
}

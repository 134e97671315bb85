import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { type TermFormat, termFormats } from '@/core/terms/formats/term-file';
import { termFormatOf } from '@/core/terms/formats/term-format-of';
import type { ImportChoice } from '@/core/terms/plan-import';
import { canonicalLanguage } from '@/core/text/language';
import type { Context } from '@/services/context';
import { bringTerms } from '@/services/terms/bring-terms';
import { listWorkGlossaries } from '@/services/terms/list-work-glossaries';
import { writeTerms } from '@/services/terms/write-terms';
import { listWorkIds } from '@/services/works/list-work-ids';
import { UserError } from '../user-error';
import { withDatabase } from '../with-database';

type ImportOptions = { glossary?: string; format?: TermFormat; sheet?: string; take?: true; dryRun?: true };
type ExportOptions = { glossary?: string; format?: TermFormat; languages?: string[] };

const formatOption = () => new Option('--format <format>', 'where the file’s name doesn’t say it').choices(termFormats);
const glossaryOption = () => new Option('--glossary <name>', 'its id or name, where the work uses several');

const importCommand = new Command('import')
  .description('bring the terms of a file into a glossary: CSV, TSV, XLSX, TBX')
  .argument('<work>', 'its id, or its title')
  .argument('<file>')
  .addOption(glossaryOption())
  .addOption(formatOption())
  .option('--sheet <name>', 'of a workbook; the first otherwise')
  .option('--take', 'take the file’s word where the glossary prefers another term')
  .option('--dry-run', 'say what would change, and change nothing')
  .action((work: string, file: string, options: ImportOptions) =>
    withDatabase(async (context) => {
      const { glossary, format, sheet, take, dryRun } = options;
      const place = await findPlace(context, work, glossary);
      const bytes = await readFile(file).catch(() => null);
      if (!bytes) throw new UserError(`${file} can't be read.`);
      const given = { ...place, fileName: basename(file), format, sheet, content: bytes.toString('base64') };
      const trial = await bringTerms(context, { ...given, choices: [], isTrial: true });
      const choices = take ? trial.conflicts.flatMap(takeFirst) : [];
      const isTrial = dryRun ?? false;
      const { added, changed, same, conflicts, problems } = await bringTerms(context, { ...given, choices, isTrial });
      for (const { line, column, code, value, count = 1 } of problems) {
        const at = [file, ...(line > 0 ? [line] : []), ...(column ? [column] : [])].join(':');
        console.error(`${at}: ${code}${value && `: ${value}`}${count > 1 ? ` (${count} times)` : ''}`);
      }
      for (const { line, kind, language, stored, read } of conflicts) {
        console.error(`${file}:${line}: conflict, ${kind}: ${read} (${language})${stored && `, not ${stored}`}`);
      }
      const left = conflicts.length > 0 ? `; ${conflicts.length} in conflict, left out` : '';
      console.log(`${isTrial ? 'Would be: ' : ''}${added} added, ${changed} changed, ${same} the same${left}.`);
      if (added + changed + same + conflicts.length === 0)
        throw new UserError(`${file} holds no terms that can be read.`);
    }),
  );

const exportCommand = new Command('export')
  .description('write a glossary as a file: CSV, TSV, XLSX, TBX')
  .argument('<work>', 'its id, or its title')
  .argument('<file>')
  .addOption(glossaryOption())
  .addOption(formatOption())
  .option('--languages <tags...>', 'besides those that concepts are known in; all otherwise')
  .action((work: string, file: string, { glossary, format: named, languages: tags }: ExportOptions) =>
    withDatabase(async (context) => {
      const format = named ?? termFormatOf(file);
      if (!format) throw new UserError(`Name the format of ${file}: --format ${termFormats.join('|')}.`);
      const languages = tags?.map(requireLanguage);
      const { glossaryId } = await findPlace(context, work, glossary);
      const { bytes } = await writeTerms(context, { glossaryId, format, languages });
      await writeFile(file, bytes);
      console.log(`${bytes.length} bytes written to ${file}.`);
    }),
  );

export const terms = new Command('terms')
  .description('read and write glossaries as files')
  .addCommand(importCommand)
  .addCommand(exportCommand);

/** A conflict that leaves no doubt about the concept that is meant. */
function takeFirst({ entry, concepts }: { entry: number; concepts: readonly { id: string }[] }): ImportChoice[] {
  const [only, another] = concepts;
  return only && !another ? [{ entry, as: only.id }] : [];
}

async function findPlace(context: Context, work: string, name: string | undefined) {
  const [workId, another] = await listWorkIds(context, work);
  if (!workId) throw new UserError(`There is no work “${work}”.`);
  if (another) throw new UserError(`Several works are called “${work}”; name one by its id.`);
  const used = await listWorkGlossaries(context, workId);
  const found = used.filter((one) => name === undefined || one.id === name || one.name === name);
  const names = used.map((one) => `“${one.name}”`).join(', ') || 'none';
  if (found[0] && found.length === 1) return { workId, glossaryId: found[0].id };
  throw new UserError(`Name one of the glossaries of the work with --glossary: it has ${names}.`);
}

function requireLanguage(tag: string): string {
  const language = canonicalLanguage(tag);
  if (!language) throw new UserError(`“${tag}” is no language tag; write en, fr or pt-BR, for example.`);
  return language;
}

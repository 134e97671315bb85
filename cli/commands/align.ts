import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Command, Option } from 'commander';
import { alignTexts } from '@/core/align/align-texts';
import type { AlignedBead } from '@/core/align/bead';
import { serializeBeadLines } from '@/core/align/bead-lines';
import type { TextSide } from '@/core/align/index-text';
import type { DocumentPair } from '@/core/align/place-documents';
import { serializeAlignmentTmx } from '@/core/align/serialize-alignment-tmx';
import { serializeAlignmentTsv } from '@/core/align/serialize-alignment-tsv';
import { formatOf } from '@/core/format/registry';
import type { SplitUnit } from '@/core/format/splitting';
import { canonicalLanguage } from '@/core/text/language';
import about from '@/package.json' with { type: 'json' };
import { readSplit, splitOption } from '../read-split';
import { readText } from '../read-text';
import { UserError } from '../user-error';

type Format = 'beads' | 'tsv' | 'tmx';

type AlignOptions = {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly sentences?: true;
  readonly sourceBy?: SplitUnit;
  readonly targetBy?: SplitUnit;
  readonly srx?: string;
  readonly format: Format;
  readonly out?: string;
};

export const align = new Command('align')
  .description('find which sentences of a translation answer which of its source')
  .argument('<files...>', 'SOURCE TARGET; several pairs learn from each other, and need --out')
  .requiredOption('--source-language <tag>', 'BCP 47 tag of the sources')
  .requiredOption('--target-language <tag>', 'BCP 47 tag of the translations')
  .option('--sentences', 'the files hold one sentence a line')
  .addOption(splitOption('--source-by <unit>', 'how the sources are split'))
  .addOption(splitOption('--target-by <unit>', 'how the translations are split'))
  .option('--srx <file>', 'the rules of an SRX 2.0 file, for both sides unless told otherwise')
  .addOption(new Option('--format <format>', 'what is written').choices(['beads', 'tsv', 'tmx']).default('beads'))
  .option('--out <folder>', 'write a file for each pair, named after its source')
  .action(async (files: string[], options: AlignOptions) => {
    const pairs = pairUp(files);
    if (pairs.length > 1 && !options.out)
      throw new UserError('Several pairs need a folder to be written to: --out FOLDER.');
    const nameOf = (source: string) => `${basename(source, extname(source))}.${options.format}`;
    requireOwnNames(pairs.map(({ source }) => nameOf(source)));
    const sourceLanguage = requireLanguage(options.sourceLanguage);
    const targetLanguage = requireLanguage(options.targetLanguage);
    const documents: DocumentPair[] = [];
    for (const { source, target } of pairs) {
      documents.push({
        source: await readSide(source, { language: sourceLanguage, by: options.sourceBy }, options),
        target: await readSide(target, { language: targetLanguage, by: options.targetBy }, options),
      });
    }
    const found = alignTexts(documents, { sourceLanguage, targetLanguage });
    if (options.out) await mkdir(options.out, { recursive: true });
    for (const [place, { source }] of pairs.entries()) {
      const written = serialize(documents[place] as DocumentPair, found[place] ?? [], {
        ...options,
        sourceLanguage,
        targetLanguage,
      });
      if (options.out) await writeFile(join(options.out, nameOf(source)), written);
      else process.stdout.write(written);
    }
  });

function pairUp(files: readonly string[]): { source: string; target: string }[] {
  if (files.length % 2 === 1) throw new UserError(`Files come in pairs, SOURCE TARGET; ${files.at(-1)} has no other.`);
  return files.flatMap((source, at) => (at % 2 === 0 ? [{ source, target: files[at + 1] ?? '' }] : []));
}

/** Each pair has a file of its own: 1/en.txt and 2/en.txt would both be written to en.tsv. */
function requireOwnNames(names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice) throw new UserError(`Several sources would be written to ${twice}; give them different names.`);
}

function requireLanguage(tag: string): string {
  const language = canonicalLanguage(tag);
  if (!language) throw new UserError(`“${tag}” is no language tag; write en, fr or pt-BR, for example.`);
  return language;
}

/** The sentences of a file, with their paragraphs where it has several. */
async function readSide(
  file: string,
  { language, by }: { language: string; by: SplitUnit | undefined },
  { sentences: isSplit, srx }: AlignOptions,
): Promise<TextSide> {
  const text = await readText(file);
  if (isSplit) return { sentences: text.replace(/\r?\n$/, '').split(/\r?\n/) };

  const format = formatOf(file, text);
  if (!format) throw new UserError(`${file} is of a kind that can't be read; give plain text or Markdown.`);
  const sentences: string[] = [];
  const paragraphs: number[] = [];
  let paragraph = 0;
  for (const { block } of format.read(text, await readSplit({ by, srx }, language))) {
    if (block.segments.length > 0) paragraph++;
    for (const sentence of block.segments) {
      sentences.push(sentence);
      paragraphs.push(paragraph);
    }
  }
  return { sentences, paragraphs: paragraph > 1 ? paragraphs : undefined };
}

function serialize({ source, target }: DocumentPair, beads: readonly AlignedBead[], options: AlignOptions): string {
  const { sourceLanguage, targetLanguage, format } = options;
  if (format === 'beads') return serializeBeadLines(beads);
  const text = { sourceLanguage, targetLanguage, source: source.sentences, target: target.sentences, beads };
  return format === 'tsv'
    ? serializeAlignmentTsv(text)
    : serializeAlignmentTmx(text, { name: about.name, version: about.version });
}

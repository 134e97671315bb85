import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Command, Option } from 'commander';
import { alignTexts } from '@/core/align/align-texts';
import type { AlignedBead } from '@/core/align/bead';
import { serializeBeadLines } from '@/core/align/bead-lines';
import type { TextSide } from '@/core/align/index-text';
import type { DocumentPair } from '@/core/align/place-documents';
import { serializeAlignmentTmx } from '@/core/align/serialize-alignment-tmx';
import { serializeAlignmentTsv } from '@/core/align/serialize-alignment-tsv';
import { decodeText } from '@/core/format/decode-text';
import { formatOf } from '@/core/format/registry';
import { splitSentences } from '@/core/segment/split-sentences';
import { canonicalLanguage } from '@/core/text/language';
import about from '@/package.json' with { type: 'json' };
import { UserError } from '../user-error';

type Format = 'beads' | 'tsv' | 'tmx';

type AlignOptions = {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly sentences?: true;
  readonly format: Format;
  readonly out?: string;
};

export const align = new Command('align')
  .description('find which sentences of a translation answer which of its source')
  .argument('<files...>', 'SOURCE TARGET; several pairs learn from each other, and need --out')
  .requiredOption('--source-language <tag>', 'BCP 47 tag of the sources')
  .requiredOption('--target-language <tag>', 'BCP 47 tag of the translations')
  .option('--sentences', 'the files hold one sentence a line')
  .addOption(new Option('--format <format>', 'what is written').choices(['beads', 'tsv', 'tmx']).default('beads'))
  .option('--out <folder>', 'write a file for each pair, named after its source')
  .action(async (files: string[], options: AlignOptions) => {
    const pairs = pairUp(files);
    if (pairs.length > 1 && !options.out)
      throw new UserError('Several pairs need a folder to be written to: --out FOLDER.');
    const sourceLanguage = requireLanguage(options.sourceLanguage);
    const targetLanguage = requireLanguage(options.targetLanguage);
    const documents: DocumentPair[] = [];
    for (const { source, target } of pairs) {
      documents.push({
        source: await readSide(source, sourceLanguage, options.sentences),
        target: await readSide(target, targetLanguage, options.sentences),
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
      if (options.out)
        await writeFile(join(options.out, `${basename(source, extname(source))}.${options.format}`), written);
      else process.stdout.write(written);
    }
  });

function pairUp(files: readonly string[]): { source: string; target: string }[] {
  if (files.length % 2 === 1) throw new UserError(`Files come in pairs, SOURCE TARGET; ${files.at(-1)} has no other.`);
  return files.flatMap((source, at) => (at % 2 === 0 ? [{ source, target: files[at + 1] ?? '' }] : []));
}

function requireLanguage(tag: string): string {
  const language = canonicalLanguage(tag);
  if (!language) throw new UserError(`“${tag}” is no language tag; write en, fr or pt-BR, for example.`);
  return language;
}

/** The sentences of a file, with their paragraphs where it has several. */
async function readSide(file: string, language: string, isSplit: true | undefined): Promise<TextSide> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UserError(`${file} can't be read.`);
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new UserError(`${file} is no text (${decoded.problem.code}).`);
  const { text } = decoded;
  if (isSplit) return { sentences: text.replace(/\r?\n$/, '').split(/\r?\n/) };

  const format = formatOf(file, text);
  if (!format) throw new UserError(`${file} is of a kind that can't be read; give plain text or Markdown.`);
  const sentences: string[] = [];
  const paragraphs: number[] = [];
  let paragraph = 0;
  for (const { block } of format.read(text, (one) => splitSentences(one, { language }))) {
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

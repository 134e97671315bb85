import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import type { SplitUnit } from '@/core/format/splitting';
import { sliceSpans } from '@/core/segment/slice-spans';
import { splitBlock } from '@/core/segment/split-block';
import { parseSrx } from '@/core/segment/srx/parse-srx';
import { findSrxRules, splitBySrx } from '@/core/segment/srx/split-by-srx';
import { splitOption } from '../read-split';
import { readText } from '../read-text';
import { UserError } from '../user-error';

type SegmentOptions = { language: string; jsonl?: true; by: SplitUnit; srx?: string };

type Split = (text: string, language: string) => string[];

export const segment = new Command('segment')
  .description('split text from standard input into sentences, one a line')
  .option('--language <tag>', 'BCP 47 tag of the text', 'en')
  .option('--jsonl', 'read {"id","lang","text"} lines and write {"id","segs"} lines')
  .addOption(splitOption('--by <unit>', 'what a segment is; srx needs --srx').default('sentence'))
  .option('--srx <file>', 'split by the rules of an SRX 2.0 file')
  .action(async ({ language, jsonl, by, srx }: SegmentOptions) => {
    if (by === 'srx' && !srx) throw new UserError('Splitting by SRX needs its rules: --srx FILE.');
    const split = srx ? await readSrx(srx) : splitBy(by);
    if (jsonl) return segmentLines(split);
    for (const sentence of split(await text(process.stdin), language)) {
      // A sentence that runs over a line break stays on one line here.
      await write(`${sentence.trim().replace(/\s*[\r\n]\s*/g, ' ')}\n`);
    }
  });

const modes = { sentence: 'prose', line: 'lines', paragraph: 'paragraphs', srx: 'prose' } as const;

const splitBy = (by: SplitUnit): Split => {
  return (text, language) => sliceSpans(text, splitBlock(text, { language, mode: modes[by] }));
};

/** Splits by the rules of the file. What can't be used of it is told, and left out. */
async function readSrx(file: string): Promise<Split> {
  const { rules, problems } = parseSrx(await readText(file));
  for (const { line, message } of problems) console.error(`${file}:${line}: ${message}`);
  if (rules.languageMaps.length === 0) throw new UserError(`${file} has no rules that can be used.`);
  return (text, language) => {
    const own = findSrxRules(rules, language);
    if (!own) throw new UserError(`${file} has no rules for “${language}”: none of its language maps fits.`);
    return sliceSpans(text, splitBySrx(text, own));
  };
}

async function segmentLines(split: Split): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    const { id, lang, text } = readLine(line, number);
    await write(`${JSON.stringify({ id, segs: split(text, lang) })}\n`);
  }
}

function readLine(line: string, number: number): { id: unknown; lang: string; text: string } {
  const { id, lang, text } = parseJson(line) ?? {};
  if (typeof lang === 'string' && typeof text === 'string') return { id, lang, text };
  throw new UserError(`Line ${number} is no JSON object with "lang" and "text".`);
}

function parseJson(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

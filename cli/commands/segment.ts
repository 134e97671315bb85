import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { splitSentences } from '@/core/segment/split-sentences';

export const segment = new Command('segment')
  .description('split text from standard input into sentences, one a line')
  .option('--language <tag>', 'BCP 47 tag of the text', 'en')
  .option('--jsonl', 'read {"id","lang","text"} lines and write {"id","segs"} lines')
  .action(async ({ language, jsonl }: { language: string; jsonl?: true }) => {
    if (jsonl) return segmentLines();
    for (const sentence of split(await text(process.stdin), language)) {
      // A sentence that runs over a line break stays on one line here.
      await write(`${sentence.trim().replace(/\s*[\r\n]\s*/g, ' ')}\n`);
    }
  });

async function segmentLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, lang, text } = JSON.parse(line) as { id: unknown; lang: string; text: string };
    await write(`${JSON.stringify({ id, segs: split(text, lang) })}\n`);
  }
}

function split(text: string, language: string): string[] {
  return splitSentences(text, { language }).map(({ start, end }) => text.slice(start, end));
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

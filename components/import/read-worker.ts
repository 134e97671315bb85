import { decodeText } from '@/core/format/decode-text';
import type { ReadBlock } from '@/core/format/document';
import { doubtfulCuts } from '@/core/format/doubtful-cuts';
import type { FoundDoubt } from '@/core/format/list-doubts';
import { formatOf, formats } from '@/core/format/registry';
import { splitSentences } from '@/core/segment/split-sentences';
import { countWords } from '@/core/text/count-words';
import type { DecodedFile, FileProblem, ReadAnswer, ReadOrder, TextToRead } from './read-messages';

/** How long, in milliseconds, blocks are gathered before the page is told: the first soon, the others at a steady pace. */
const firstSlice = 50;
const slice = 400;

let newest = 0;

addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  const { order } = data;
  newest = order;
  if (data.kind === 'decode') answer({ order, kind: 'decoded', result: decode(data.fileName, data.bytes) });
  else void read(order, data);
});

function answer(message: ReadAnswer): void {
  postMessage(message);
}

function decode(fileName: string, bytes: ArrayBuffer): DecodedFile | { problem: FileProblem } {
  const decoded = decodeText(new Uint8Array(bytes));
  if ('problem' in decoded) return decoded;
  if (decoded.text.trim() === '') return { problem: { code: 'no-text' } };
  const format = formatOf(fileName, decoded.text);
  return format ? { ...decoded, format: format.id } : { problem: { code: 'unknown-format' } };
}

/** Reads a text until all of it is read, or something newer is asked for. */
async function read(order: number, { text, format, language, chapters }: TextToRead): Promise<void> {
  const split = (block: string) => splitSentences(block, { language });
  const reading = formats.find(({ id }) => id === format)?.read(text, split, { chapters });
  let count = 0;
  let gathered = gather();
  let turn = performance.now();
  let waiting: ReadBlock | null = null;
  for (const block of reading ?? []) {
    if (waiting) gathered.add(waiting, block);
    waiting = block;
    if (performance.now() - turn < (count < gathered.told.blocks.length + 1 ? firstSlice : slice)) continue;
    answer({ order, kind: 'blocks', ...gathered.told, reached: block.end / (text.length + 1) });
    gathered = gather();
    await new Promise((resolve) => setTimeout(resolve));
    if (newest !== order) return;
    turn = performance.now();
  }
  if (waiting) gathered.add(waiting, null);
  answer({ order, kind: 'blocks', ...gathered.told, reached: 1 });

  function gather() {
    const told = { blocks: [] as ReadBlock[], doubts: [] as FoundDoubt[], words: 0 };
    const add = (read: ReadBlock, next: ReadBlock | null) => {
      const following = next?.block.segments.join('') ?? '';
      for (const doubt of doubtfulCuts(read.block, { language, following }))
        told.doubts.push({ ...doubt, block: count });
      told.words += countWords(read.block.segments.join(''), language);
      told.blocks.push(read);
      count++;
    };
    return { told, add };
  }
}

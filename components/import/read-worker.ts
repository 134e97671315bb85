import { createSplit } from '@/core/format/create-split';
import { decodeText } from '@/core/format/decode-text';
import { listExceptions } from '@/core/format/exception-choices';
import { formatOf, formats } from '@/core/format/registry';
import { learnExceptions } from '@/core/segment/learn-exceptions';
import { gatherBlocks } from './gather-blocks';
import type { DecodedFile, FileProblem, ReadAnswer, ReadOrder, TextToRead } from './read-messages';

/** How long, in milliseconds, blocks are gathered before the page is told: the first soon, the others at a steady pace. */
const firstSlice = 50;
const laterSlice = 400;

let newestText = 0;

addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  const { order } = data;
  if (data.kind === 'decode') answer({ order, kind: 'decoded', result: decode(data.fileName, data.bytes) });
  else read(order, data).catch(reportError);
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

/** Reads a text until all of it is read, or another is to be. */
async function read(order: number, asked: TextToRead): Promise<void> {
  newestText = order;
  const { text, format, language, chapters, split: choice } = asked;
  const learned = choice.by === 'sentence' ? learnExceptions(asked.joins, text) : [];
  const exceptions = listExceptions(learned, asked.exceptions);
  const created = createSplit(choice, { language, exceptions });
  if ('problems' in created) return answer({ order, kind: 'refused', problems: created.problems });
  const reading = formats.find(({ id }) => id === format)?.read(text, created.split, { chapters });
  const gathered = gatherBlocks(language);
  let slice = firstSlice;
  let turn = performance.now();
  for (const block of reading ?? []) {
    gathered.add(block);
    if (performance.now() - turn < slice) continue;
    // One block stays back, so not all of it is told yet.
    answer({ order, kind: 'blocks', ...gathered.take(), exceptions, reached: block.end / (text.length + 1) });
    await new Promise((resolve) => setTimeout(resolve));
    if (newestText !== order) return;
    slice = laterSlice;
    turn = performance.now();
  }
  answer({ order, kind: 'blocks', ...gathered.takeAll(), exceptions, reached: 1 });
}

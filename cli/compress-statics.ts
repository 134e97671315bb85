import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Lays compressed copies beside the scripts, styles and drawings of a folder, `.br` and `.gz`, for them to be served as they are. */
export async function compressStatics(folder: string): Promise<void> {
  const written: Promise<void>[] = [];
  for await (const file of glob('**/*.{js,css,svg}', { cwd: folder })) written.push(compressFile(join(folder, file)));
  await Promise.all(written);
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    toBrotli(content, { params }).then((compressed) => writeFile(`${path}.br`, compressed)),
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }).then((compressed) => writeFile(`${path}.gz`, compressed)),
  ]);
}

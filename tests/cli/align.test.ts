import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

function verso(...options: string[]) {
  return run(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...options], { cwd: root });
}

async function someFiles(texts: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verso-align-'));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  return folder;
}

const languages = ['--source-language', 'en', '--target-language', 'es'];
const english = `Marta Olin kept the lighthouse for 31 years. Nobody had asked her to.

The old keeper died in winter, and the harbour office in Varra sent no one to take his place.

“Is anybody there?” asked a voice.`;
const spanish = `Marta Olin cuidó el faro durante 31 años. Nadie se lo había pedido.

El viejo farero murió en invierno. La oficina del puerto de Varra no mandó a nadie en su lugar.

—¿Hay alguien ahí? —preguntó una voz.`;

it('prints which sentences of a translation answer which of its source, one bead a line', async () => {
  const folder = await someFiles({ 'en.txt': english, 'es.txt': spanish });
  const { stdout } = await verso('align', join(folder, 'en.txt'), join(folder, 'es.txt'), ...languages);
  expect(stdout).toBe('[0]:[0]\n[1]:[1]\n[2]:[2, 3]\n[3]:[4]\n');
});

it('splits each side as asked, and says what of an SRX file has to be mended', async () => {
  const srx = `<srx><body><languagerules><languagerule languagerulename="x">
<rule><beforebreak>(;</beforebreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern=".*" languagerulename="x"/></maprules></body></srx>`;
  const folder = await someFiles({ 'en.txt': english, 'es.txt': spanish, 'own.srx': srx });
  const files = [join(folder, 'en.txt'), join(folder, 'es.txt')];
  const { stdout } = await verso(
    'align',
    ...files,
    ...languages,
    '--source-by',
    'paragraph',
    '--target-by',
    'paragraph',
  );
  expect(stdout).toBe('[0]:[0]\n[1]:[1]\n[2]:[2]\n');
  await expect(verso('align', ...files, ...languages, '--srx', join(folder, 'own.srx'))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/own\.srx:2: .*is not closed\nMend these lines of the SRX file/),
  });
});

it('takes a sentence a line as it is, and writes pairs that learn from each other as memories', async () => {
  const folder = await someFiles({
    'one.en': 'She came.\nMarta saw 12 ships. They left.\n',
    'one.es': 'Vino.\nMarta vio 12 barcos. Se fueron.\n',
    'two.en': 'Marta saw 3 ships.\n',
    'two.es': 'Marta vio 3 barcos.\n',
  });
  const files = ['one.en', 'one.es', 'two.en', 'two.es'].map((name) => join(folder, name));
  await verso('align', ...files, ...languages, '--sentences', '--format', 'tmx', '--out', join(folder, 'out'));
  expect(await readdir(join(folder, 'out'))).toEqual(['one.tmx', 'two.tmx']);
  const memory = await readFile(join(folder, 'out/one.tmx'), 'utf8');
  expect(memory).toContain('<seg>Marta saw 12 ships. They left.</seg>');
  expect(memory).toContain('<tuv xml:lang="es"><seg>Marta vio 12 barcos. Se fueron.</seg></tuv>');
});

it('writes no pair over another', async () => {
  const pairs = ['1/en.txt', '1/es.txt', '2/en.txt', '2/es.txt', '--out', 'out'];
  await expect(verso('align', ...pairs, ...languages, '--format', 'tsv')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Several sources would be written to en.tsv'),
  });
});

it.each([
  [['a.txt'], 'Files come in pairs'],
  [['a.txt', 'b.txt', 'c.txt', 'd.txt'], '--out FOLDER'],
  [['a.txt', 'b.txt'], "a.txt can't be read"],
])('says what is wrong with %j', async (files, words) => {
  await expect(verso('align', ...files, ...languages)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(words),
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

function segment(input: string, ...options: string[]) {
  const running = promisify(execFile)(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'segment', ...options], {
    cwd: root,
  });
  running.child.stdin?.end(input);
  return running;
}

async function anSrx(rules: string, maps: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'verso-segment-')), 'own.srx');
  await writeFile(
    file,
    `<srx version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
<languagerule languagerulename="x">
${rules}
</languagerule></languagerules><maprules>${maps}</maprules></body></srx>`,
  );
  return file;
}

const stops = '<rule break="yes"><beforebreak>[.;]</beforebreak><afterbreak>\\s</afterbreak></rule>';
const english = '<languagemap languagepattern="EN.*" languagerulename="x"/>';

it('prints a sentence a line', async () => {
  const { stdout } = await segment('"Run!" she said.\nThen he ran. Mr. Hale\ndid not.', '--language', 'en');
  expect(stdout).toBe('"Run!" she said.\nThen he ran.\nMr. Hale did not.\n');
});

it('answers JSON line by line, every paragraph whole when its sentences are joined', async () => {
  const paragraphs = [
    { id: 1, lang: 'en', text: ' One.  Two? ' },
    { id: 'b', lang: 'ja', text: '「行くぞ！」と彼は叫んだ。雨だ。' },
    { id: null, lang: 'qaa', text: '' },
  ];
  const { stdout } = await segment(`${paragraphs.map((one) => JSON.stringify(one)).join('\n')}\n\n`, '--jsonl');
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 1, segs: [' One.  ', 'Two? '] },
    { id: 'b', segs: ['「行くぞ！」と彼は叫んだ。', '雨だ。'] },
    { id: null, segs: [] },
  ]);
});

it('splits by the rules of an SRX file, and tells what of it cannot be used', async () => {
  const file = await anSrx(`${stops}\n<rule break="no"><beforebreak>(Mr</beforebreak></rule>`, english);
  const { stdout, stderr } = await segment('One; two. Three!', '--srx', file);
  expect(stdout).toBe('One;\ntwo.\nThree!\n');
  expect(stderr).toBe(`${file}:4: <beforebreak>(Mr</beforebreak>: a group ( is not closed\n`);
});

it.each([
  ['Un. Deux.', ['--language', 'fr'], 'has no rules for “fr”'],
  ['{"lang":"en"}', ['--jsonl'], 'Line 1 is no JSON object with "lang" and "text".'],
  ['\nnothing', ['--jsonl'], 'Line 2 is no JSON object'],
])('says what is wrong with %j %j', async (input, options, words) => {
  const running = segment(input, '--srx', await anSrx(stops, english), ...options);
  await expect(running).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(words) });
});

it.each([
  ['no-such-file.srx', "no-such-file.srx can't be read"],
  ['package.json', 'package.json has no rules that can be used'],
])('says what is wrong with the rules %s', async (file, words) => {
  await expect(segment('One.', '--srx', file)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(words),
  });
});

it('splits by line and by paragraph', async () => {
  const text = 'One. Two.\nThree.\n\nFour.';
  expect((await segment(text, '--by', 'line')).stdout).toBe('One. Two.\nThree.\nFour.\n');
  expect((await segment(text, '--by', 'paragraph')).stdout).toBe('One. Two. Three.\nFour.\n');
  await expect(segment(text, '--by', 'srx')).rejects.toMatchObject({
    stderr: expect.stringContaining('--srx FILE'),
  });
});

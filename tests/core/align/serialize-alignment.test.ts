import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { serializeAlignmentTmx } from '@/core/align/serialize-alignment-tmx';
import { serializeAlignmentTsv } from '@/core/align/serialize-alignment-tsv';

const alignment = {
  sourceLanguage: 'en',
  targetLanguage: 'ja',
  source: ['“Only\tme,” said <Marta> & Tomas. ', 'It was late.', 'Nobody answered \u0007\ud83d.'],
  target: ['「わたしだけよ」', 'とマルタは言った。🌊'],
  beads: [
    { source: { start: 0, end: 2 }, target: { start: 0, end: 2 }, confidence: 0.98765, fixed: false },
    { source: { start: 2, end: 3 }, target: { start: 2, end: 2 }, confidence: 0.5, fixed: false },
  ],
};

it('writes a table of beads, with an empty cell for an omission and no tab within', () => {
  expect(serializeAlignmentTsv(alignment).split('\n')).toEqual([
    'en\tja\tconfidence',
    '“Only me,” said <Marta> & Tomas. It was late.\t「わたしだけよ」とマルタは言った。🌊\t0.988',
    'Nobody answered \u0007\ud83d.\t\t0.500',
    '',
  ]);
});

it('writes a memory that an XML parser reads back, without what has no counterpart', () => {
  const tmx = serializeAlignmentTmx(alignment, { name: 'Verso & "co"', version: '1' });
  const read = readTmx(tmx);
  expect(read.version).toBe('1.4');
  expect(read.tool).toBe('Verso & "co"');
  expect(read.segments).toEqual([
    ['en', '“Only\tme,” said <Marta> & Tomas. It was late.'],
    ['ja', '「わたしだけよ」とマルタは言った。🌊'],
  ]);
});

it('leaves out of XML what XML cannot hold', () => {
  const bead = { source: { start: 2, end: 3 }, target: { start: 0, end: 1 }, confidence: 1, fixed: true };
  const tmx = serializeAlignmentTmx({ ...alignment, beads: [bead] }, { name: 'Verso', version: '1' });
  expect(readTmx(tmx).segments[0]).toEqual(['en', 'Nobody answered .']);
});

function readTmx(tmx: string) {
  const segments: [language: string, text: string][] = [];
  let version = '';
  let tool = '';
  let language = '';
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'tmx') version = attributes.version ?? '';
    if (name === 'header') tool = attributes.creationtool ?? '';
    if (name === 'tuv') language = attributes['xml:lang'] ?? '';
    if (name === 'seg') text = '';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'seg') segments.push([language, text]);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(tmx).close();
  return { version, tool, segments };
}

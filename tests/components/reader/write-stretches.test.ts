import { describe, expect, it } from 'vitest';
import { html } from '@/components/reader/html';
import { writeStretches } from '@/components/reader/write-stretches';

/** What the sentences of a block become, with a caret put in before the end of each phrase. */
function write(texts: readonly (string | null)[], phrase = ''): string[] {
  const stretches = texts.map((text, at) => ({ segmentIds: [`s${at}`], number: at + 1, runs: [`${at + 1}`], text }));
  return writeStretches(stretches, 'Not translated yet', ({ text }) => {
    const start = phrase ? (text?.indexOf(phrase) ?? -1) : -1;
    return start < 0 ? [] : [{ at: start + phrase.length, html: html`<sup>1</sup>` }];
  }).map(({ body, space }) => body.html + space);
}

describe('writeStretches', () => {
  it('writes emphasis, and nothing that the text holds as HTML', () => {
    expect(write(['She said *Beja* <b>twice</b>.'])).toEqual(['She said <em>Beja</em> &lt;b&gt;twice&lt;/b&gt;.']);
  });

  it('puts a marker behind its words, also where they are emphasized', () => {
    expect(write(['“*Beja*,” it called. ', 'It waited.'], 'Beja')).toEqual([
      '“<em>Beja</em><sup>1</sup>,” it called. ',
      'It waited.',
    ]);
    expect(write(['«*هيدا لا تمشي*»'], 'هيدا')).toEqual(['«<em>هيدا</em><sup>1</sup><em> لا تمشي</em>»']);
  });

  it('puts a marker at the end that stands behind the last word', () => {
    expect(write(['「ベジャ」と声がした。'], '「ベジャ」と声がした。')).toEqual(['「ベジャ」と声がした。<sup>1</sup>']);
  });

  it('says of a place without text that it has none', () => {
    expect(write([null])[0]).toContain('Not translated yet');
  });
});

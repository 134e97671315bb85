import { describe, expect, it } from 'vitest';
import { html, joinHtml } from '@/components/reader/html';

describe('html', () => {
  it('escapes what is put in', () => {
    expect(html`<b title="${'“a" & b'}">${'<script>'}</b>`.html).toBe('<b title="“a&quot; &amp; b">&lt;script&gt;</b>');
  });

  it('takes HTML as it is, and leaves out what is not there', () => {
    const word = html`<i>${'بيجا'}</i>`;
    expect(html`${word}${false}${undefined}${3}`.html).toBe('<i>بيجا</i>3');
    expect(joinHtml([word, word]).html).toBe('<i>بيجا</i><i>بيجا</i>');
  });
});

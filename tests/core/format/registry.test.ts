import { describe, expect, it } from 'vitest';
import { formatOf } from '@/core/format/registry';

describe('formatOf', () => {
  it.each([
    ['orchard.txt', 'The bell rang.', 'plain-text'],
    ['ORCHARD.MD', 'The bell rang.', 'markdown'],
    ['orchard', 'The bell rang.', 'plain-text'],
    ['1. The bell', 'The bell rang.', 'plain-text'],
    ['orchard.txt', '# Bell\n\nOne.\n\n# Rope\n\nTwo.', 'markdown'],
    ['orchard.txt', 'One.\n\n# 1 apple\nTwo.', 'plain-text'],
    ['orchard.txt', '# Bell\r\n\r\nOne.\r\n\r\n# Rope\r\n\r\nTwo.', 'markdown'],
  ])('reads %s that holds %j as %s', (name, text, id) => {
    expect(formatOf(name, text)?.id).toBe(id);
  });

  it('refuses files whose structure it would put before translators as prose', () => {
    expect(formatOf('page.html', '<p>The bell rang.</p>')).toBeNull();
    expect(formatOf('strings.json', '{}')).toBeNull();
  });
});

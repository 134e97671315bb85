import { describe, expect, it } from 'vitest';
import { sampleText } from '@/components/import/sample-text';

describe('sampleText', () => {
  it('takes a short text as it is', () => {
    expect(sampleText('قرع الجرس.')).toBe('قرع الجرس.');
  });

  it('looks into the middle of a long text, past a licence in another language', () => {
    const sample = sampleText(`${'The licence. '.repeat(2000)}${'El río bajó. '.repeat(9000)}`);
    expect(sample).toContain('The licence.');
    expect(sample).toContain('El río bajó.');
    expect(sample.length).toBeLessThanOrEqual(20_000);
  });

  it('never ends in half a character', () => {
    expect(sampleText(`a${'😀'.repeat(20_000)}`).isWellFormed()).toBe(true);
  });
});

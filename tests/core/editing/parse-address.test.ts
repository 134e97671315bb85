import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/core/editing/parse-address';

describe('reading an address', () => {
  it.each([
    ['3.15', { chapter: 3, number: 15 }],
    [' 15 ', { chapter: null, number: 15 }],
    ['3:15', { chapter: 3, number: 15 }],
    ['٣٫١٥', { chapter: 3, number: 15 }],
    ['३.१५', { chapter: 3, number: 15 }],
    ['12.100000', { chapter: 12, number: 100_000 }],
  ])('reads %s', (written, address) => {
    expect(parseAddress(written)).toEqual(address);
  });

  it.each(['', 'Heda', '3.', '.15', '0', '3.0', '0.4', '3.1.5', '-3'])('takes %j for none', (written) => {
    expect(parseAddress(written)).toBeNull();
  });
});

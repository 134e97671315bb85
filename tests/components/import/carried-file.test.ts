import { describe, expect, it } from 'vitest';
import { carryFile, takeCarriedFile } from '@/components/import/carried-file';

describe('a carried file', () => {
  it('arrives once', () => {
    carryFile('The bell rang.');
    expect(takeCarriedFile()).toBe('The bell rang.');
    expect(takeCarriedFile()).toBeNull();
  });

  it('is the last that was carried', () => {
    carryFile('The bell rang.');
    carryFile('Nobody came.');
    expect(takeCarriedFile()).toBe('Nobody came.');
  });
});

import { describe, expect, it } from 'vitest';
import {
  faces,
  papers,
  parseTypeSettings,
  plainType,
  ranges,
  serializeTypeSettings,
  type TypeSettings,
} from '@/core/reading/type-settings';

describe('settings of the reader’s type', () => {
  it('come back from the cookie that keeps them', () => {
    for (const paper of papers) {
      for (const face of faces) {
        for (const end of ['from', 'to'] as const) {
          const settings: TypeSettings = {
            size: ranges.size[end],
            leading: ranges.leading[end],
            measure: ranges.measure[end],
            paper,
            face,
            justify: end === 'to',
            numbers: end === 'from',
            words: end === 'from',
            notes: end === 'to',
          };
          expect(parseTypeSettings(serializeTypeSettings(settings))).toEqual(settings);
        }
      }
    }
  });

  it('need no quoting in a cookie', () => {
    expect(serializeTypeSettings(plainType)).toMatch(/^[\w=&-]+$/);
  });

  it.each([undefined, '', 'size=', 'size=400&leading=-1', 'face=comic&paper=pink', 'size=NaN&justify=yes'])(
    'are plain where a cookie says "%s"',
    (written) => {
      expect(parseTypeSettings(written)).toEqual(plainType);
    },
  );

  it('keep what makes sense beside what doesn’t', () => {
    expect(parseTypeSettings('size=22&face=comic&justify=true')).toEqual({ ...plainType, size: 22, justify: true });
  });
});

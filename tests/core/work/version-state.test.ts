import { describe, expect, it } from 'vitest';
import { deciders, stateAfterEdit } from '@/core/work/edit-outcome';
import { segmentStateOf } from '@/core/work/version-state';

describe('segmentStateOf', () => {
  it('is where the furthest version stands', () => {
    expect(segmentStateOf(['draft', 'approved', 'in-review'])).toBe('approved');
    expect(segmentStateOf(['draft', 'changes-requested'])).toBe('changes-requested');
  });

  it('is empty without a version that counts', () => {
    expect(segmentStateOf([])).toBe('empty');
    expect(segmentStateOf(['rejected', 'withdrawn'])).toBe('empty');
  });
});

describe('stateAfterEdit', () => {
  it('makes a sent version a draft again, and leaves asked-for changes asked for', () => {
    expect(stateAfterEdit('in-review', false)).toBe('draft');
    expect(stateAfterEdit('rejected', false)).toBe('draft');
    expect(stateAfterEdit('changes-requested', false)).toBe('changes-requested');
  });

  it('lets only a reviewer change an approved text, and takes a withdrawn one up as a draft', () => {
    expect(stateAfterEdit('approved', false)).toBeNull();
    expect(stateAfterEdit('approved', true)).toBe('in-review');
    expect(stateAfterEdit('withdrawn', false)).toBe('draft');
  });
});

describe('deciders', () => {
  it('leaves judgement to reviewers', () => {
    for (const state of ['approved', 'changes-requested', 'rejected'] as const) {
      expect(deciders('in-review', state)).toEqual({ reviewer: true, contributor: false });
    }
  });

  it('lets contributors send, recall and withdraw what is theirs, and nobody else withdraw it', () => {
    expect(deciders('draft', 'in-review').contributor).toBe(true);
    expect(deciders('approved', 'draft').contributor).toBe(true);
    expect(deciders('draft', 'withdrawn')).toEqual({ reviewer: false, contributor: true });
  });
});

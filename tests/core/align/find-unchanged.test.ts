import { describe, expect, it } from 'vitest';
import { runSteps } from '@/core/align/align-texts';
import { alignTranslationSteps } from '@/core/align/align-translation';
import { findUnchanged } from '@/core/align/find-unchanged';
import { aBitext, plain } from './a-bitext';
import { spanish } from './bitexts';

const run = (start: number, end = start + 1) => ({ start, end });

describe('findUnchanged', () => {
  it('finds texts again that stand as they were, spaces aside, one or more sentences long', () => {
    const known = [
      { source: run(0), text: 'Vino tarde.' },
      { source: run(1), text: 'Llovía. Nadie\nhabló.' },
      { source: run(2), text: 'Se fue.' },
    ];
    const found = findUnchanged(known, ['Vino tarde. ', 'Algo nuevo.', 'Llovía. ', 'Nadie habló.', 'Se marchó.']);
    expect(found).toEqual([
      { source: run(0), target: run(0) },
      { source: run(1), target: run(2, 4) },
    ]);
  });

  it('says nothing of texts that stand twice, or that changed places', () => {
    const known = [
      { source: run(0), text: 'Sí.' },
      { source: run(1), text: 'Primero.' },
      { source: run(2), text: 'Segundo.' },
      { source: run(3), text: 'Tercero.' },
    ];
    expect(findUnchanged(known, ['Sí.', 'Segundo.', 'Tercero.', 'Primero.', 'Sí.'])).toEqual([
      { source: run(2), target: run(1) },
      { source: run(3), target: run(2) },
    ]);
  });
});

describe('alignTranslationSteps', () => {
  const options = { sourceLanguage: 'en', targetLanguage: 'es' };
  const { source, target, right } = aBitext(spanish);

  it('keeps unchanged texts where they were', () => {
    const known = [{ source: run(2), text: target.sentences[2] ?? '' }];
    const { beads, missing } = runSteps(alignTranslationSteps([source], [target], known, options), {});
    expect(plain(beads)).toEqual(right);
    expect(beads.find(({ fixed }) => fixed)).toMatchObject({ source: run(2), target: run(2), confidence: 1 });
    expect(missing).toEqual([]);
  });

  it('leaves chapters out that the file doesn’t hold', () => {
    const other = {
      sentences: Array.from(
        { length: 16 },
        (_, at) => `Chapter two is about ${at + 40} quite different matters, ${at}.`,
      ),
    };
    const { beads, missing } = runSteps(alignTranslationSteps([source, other], [target], [], options), {});
    expect(missing).toEqual([1]);
    expect(plain(beads)).toEqual(right);
  });
});

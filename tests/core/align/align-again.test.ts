import { describe, expect, it } from 'vitest';
import { alignTexts } from '@/core/align/align-texts';
import {
  applySplice,
  confirmBead,
  invertSplice,
  keepsContent,
  mergeWithNext,
  type Splice,
} from '@/core/align/edit-beads';
import { joinBeads } from '@/core/align/join-chapters';
import type { KeptBead } from '@/core/align/kept-bead';
import { countMoved, spliceAgain } from '@/core/align/splice-again';
import { textsOfBeads } from '@/core/align/texts-of-beads';
import { versionsOfBeads } from '@/core/align/versions-of-beads';
import { aRandom } from '@/tests/core/text/a-random';
import { aBitext } from './a-bitext';
import { spanish } from './bitexts';

const random = aRandom();
const options = { sourceLanguage: 'en', targetLanguage: 'es' };

/** The beads that the rows of a bitext say are right, over a file of their translations; two chapters of one paragraph each. */
function aKeptText() {
  const { source, target, right } = aBitext(spanish);
  const text = target.sentences.join(' ');
  let end = 0;
  const pieces = target.sentences.map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = Math.min(text.length, start + sentence.length + 1);
    return { start, end };
  });
  const sentences = new Map(
    source.sentences.map((one, at) => {
      const chapter = at < 6 ? 'one' : 'two';
      return [`s${at}`, { text: one, blockId: chapter, documentId: chapter }];
    }),
  );
  const beads = right.map(
    (bead, at): KeptBead => ({
      id: `b${at}`,
      segmentIds: [...sentences.keys()].slice(bead.source.start, bead.source.end),
      pieces: pieces.slice(bead.target.start, bead.target.end),
      confidence: 0.5,
      confirmed: false,
    }),
  );
  return { beads, sentences, text, newId: aNewId() };
}

function aNewId(): () => string {
  let made = 0;
  return () => `new ${++made}`;
}

type KeptText = Pick<ReturnType<typeof aKeptText>, 'sentences' | 'text' | 'newId'> & { chapterStarts?: number[] };

function again(beads: readonly KeptBead[], { sentences, text, newId, chapterStarts = [] }: KeptText): Splice | null {
  const texts = textsOfBeads(beads, sentences, { text, chapterStarts });
  const found = joinBeads(alignTexts(texts.documents, options), texts.documents);
  return spliceAgain(beads, found, texts, newId);
}

const withStep = (beads: readonly KeptBead[], splice: Splice | null) =>
  splice ? applySplice(beads, splice) : [...beads];
const bounds = (beads: readonly KeptBead[]) => beads.map(({ segmentIds, pieces }) => [segmentIds, pieces]);

describe('aligning again', () => {
  it('puts right what was joined by mistake and never confirmed', () => {
    const tale = aKeptText();
    const joined = withStep(tale.beads, mergeWithNext(tale.beads, 2)).map((bead) => ({ ...bead, confirmed: false }));
    const splice = again(joined, tale);
    expect(bounds(withStep(joined, splice))).toEqual(bounds(tale.beads));
    expect(splice && countMoved(splice)).toBe(2);
  });

  it('keeps what a person confirmed, however wrong, and moves nothing across it', () => {
    const tale = aKeptText();
    const wrong = withStep(tale.beads, mergeWithNext(tale.beads, 2));
    const mended = withStep(wrong, again(wrong, tale));
    expect(mended).toContainEqual(wrong[2]);
    expect(wrong[2]?.confirmed).toBe(true);
    expect(bounds(mended)).toEqual(bounds(wrong));
  });

  it('changes nothing where it has just been done', () => {
    const tale = aKeptText();
    const once = withStep(tale.beads, again(tale.beads, tale));
    expect(again(once, tale)).toBeNull();
  });

  it('keeps the ids of beads that are bounded as before', () => {
    const tale = aKeptText();
    const ids = withStep(tale.beads, again(tale.beads, tale)).map(({ id }) => id);
    expect(ids).toEqual(tale.beads.map(({ id }) => id));
  });

  it('leaves a sentence that is no longer in the work where its bead can be seen', () => {
    const tale = aKeptText();
    tale.sentences.delete('s3');
    const held = withStep(tale.beads, again(tale.beads, tale)).flatMap(({ segmentIds }) => segmentIds);
    expect(held).toEqual(tale.beads.flatMap(({ segmentIds }) => segmentIds));
  });

  it(`is a step that can be undone and loses nothing, whatever was confirmed (seed ${random.seed})`, () => {
    for (let run = 0; run < 30; run++) {
      const tale = aKeptText();
      let beads: readonly KeptBead[] = tale.beads;
      for (let step = 0; step < 6; step++) {
        const at = random.below(beads.length);
        beads = withStep(beads, random.below(2) ? confirmBead(beads, at) : mergeInChapter(beads, at, tale.sentences));
      }
      beads = beads.map((bead) => (random.below(3) ? bead : { ...bead, confirmed: false }));
      const splice = again(beads, tale);
      const changed = withStep(beads, splice);
      if (splice) {
        expect(keepsContent(splice.removed, splice.put)).toBe(true);
        expect(applySplice(changed, invertSplice(splice))).toEqual(beads);
      }
      for (const bead of beads.filter(({ confirmed }) => confirmed)) expect(changed).toContainEqual(bead);
      for (const { segmentIds } of changed) {
        expect(new Set(segmentIds.map((id) => tale.sentences.get(id)?.documentId)).size).toBeLessThan(2);
      }
    }
  });
});

describe('a file with chapters', () => {
  /** The last sentence of the first chapter unanswered, and its answer with the first of the next chapter. */
  function aSlip() {
    const tale = aKeptText();
    const [last, first] = tale.beads.slice(5, 7) as [KeptBead, KeptBead];
    const slipped = { ...first, pieces: [...last.pieces, ...first.pieces] };
    const beads = tale.beads.with(5, { ...last, pieces: [] }).with(6, slipped);
    const startOf = (bead: KeptBead) => bead.pieces[0]?.start ?? 0;
    return { tale, beads, chapterStarts: { asSlipped: [0, startOf(last)], asRight: [0, startOf(first)], none: [0] } };
  }

  it('is aligned again chapter by chapter: nothing goes to a sentence of another', () => {
    const { tale, beads, chapterStarts } = aSlip();
    const [, second = 0] = chapterStarts.asSlipped;
    const crosses = (bead: KeptBead) => {
      const isFirst = tale.sentences.get(bead.segmentIds[0] ?? '')?.documentId === 'one';
      return bead.pieces.some(({ start }) => start < second !== isFirst);
    };
    expect(withStep(beads, again(beads, { ...tale, chapterStarts: chapterStarts.asSlipped })).filter(crosses)).toEqual(
      [],
    );
    expect(withStep(beads, again(beads, { ...tale, chapterStarts: chapterStarts.none })).filter(crosses)).toHaveLength(
      1,
    );
  });

  it('is aligned again as one where its beads join a chapter of it with another of the work', () => {
    const { tale, beads, chapterStarts } = aSlip();
    const after = withStep(beads, again(beads, { ...tale, chapterStarts: chapterStarts.asRight }));
    expect(bounds(after)).toEqual(bounds(tale.beads));
  });

  it('keeps a chapter that the work lacks as it is', () => {
    const tale = aKeptText();
    const foreword = 'Al lector. ';
    const pieces = [{ start: 0, end: foreword.length }];
    const added: KeptBead = { id: 'foreword', segmentIds: [], pieces, confidence: 1, confirmed: false };
    const beads = [
      added,
      ...tale.beads.map((bead) => ({
        ...bead,
        pieces: bead.pieces.map(({ start, end }) => ({ start: start + foreword.length, end: end + foreword.length })),
      })),
    ];
    const file = { ...tale, text: foreword + tale.text, chapterStarts: [0, foreword.length] };
    const after = withStep(beads, again(beads, file));
    expect(after[0]).toEqual(added);
    expect(bounds(after)).toEqual(bounds(beads));
  });
});

describe('versions', () => {
  it(`give the text of the file back when they are joined, however its beads were bounded (seed ${random.seed})`, () => {
    for (let run = 0; run < 60; run++) {
      const { sentences, text, ...tale } = aKeptText();
      let beads: readonly KeptBead[] = tale.beads;
      for (let step = 0; step < 8; step++) {
        const at = random.below(beads.length);
        beads = withStep(beads, random.below(3) ? mergeInChapter(beads, at, sentences) : confirmBead(beads, at));
      }
      const segments = [...sentences].map(([id, { documentId }]) => ({ id, documentId }));
      const joined = versionsOfBeads(beads, segments, { text, language: 'es' }).map((one) => one.text);
      expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});

function mergeInChapter(beads: readonly KeptBead[], at: number, sentences: ReturnType<typeof aKeptText>['sentences']) {
  const ids = beads.slice(at, at + 2).flatMap(({ segmentIds }) => segmentIds);
  return new Set(ids.map((id) => sentences.get(id)?.documentId)).size < 2 ? mergeWithNext(beads, at) : null;
}

describe('the confidence of a version', () => {
  const segments = ['s1', 's2'].map((id) => ({ id, documentId: 'one' }));
  const text = 'Uno. Dos. Tres.';
  const pieces = [[{ start: 0, end: 5 }], [{ start: 5, end: 10 }], [{ start: 10, end: 15 }]];
  const aBead = (segmentIds: string[], piece: number, confidence: number, confirmed = false): KeptBead => ({
    id: `${piece}`,
    segmentIds,
    pieces: pieces[piece] ?? [],
    confidence,
    confirmed,
  });
  const confidences = (...beads: KeptBead[]) =>
    versionsOfBeads(beads, segments, { text, language: 'es' }).map(({ confidence }) => confidence);

  it('is no higher than that of text which was perhaps added to it', () => {
    expect(confidences(aBead(['s1'], 0, 0.99), aBead([], 1, 0.3), aBead(['s2'], 2, 0.95))).toEqual([0.3, 0.95]);
    expect(confidences(aBead([], 0, 0.3), aBead(['s1'], 1, 0.99), aBead(['s2'], 2, 0.95))).toEqual([0.3, 0.95]);
    expect(confidences(aBead(['s1'], 0, 0.99, true), aBead([], 1, 0.3), aBead(['s2'], 2, 0.95))).toEqual([0.3, 0.95]);
  });

  it('is a person’s word where they confirmed the text and what was added', () => {
    expect(confidences(aBead(['s1'], 0, 0.99, true), aBead([], 1, 0.3, true), aBead(['s2'], 2, 0.95))).toEqual([
      null,
      0.95,
    ]);
  });

  it('is none at all where it took text over from a sentence that is gone', () => {
    expect(confidences(aBead(['s1'], 0, 0.99), aBead(['gone'], 1, 0.99, true), aBead(['s2'], 2, 0.95))).toEqual([
      0, 0.95,
    ]);
  });
});

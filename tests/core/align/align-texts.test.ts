import { describe, expect, it } from 'vitest';
import { alignSteps, alignTexts } from '@/core/align/align-texts';
import type { Bead } from '@/core/align/bead';
import { similarityFromMatrix } from '@/core/align/similarity-score';
import { aRandom } from '@/tests/core/text/a-random';
import { aBitext, type BitextRow, plain } from './a-bitext';
import { arabic, japanese, russian, spanish } from './bitexts';

const random = aRandom();
const toSpanish = { sourceLanguage: 'en', targetLanguage: 'es' };

describe('a short tale', () => {
  it.each([
    ['Spanish', 'es', spanish],
    ['Russian', 'ru', russian],
    ['Arabic', 'ar', arabic],
    ['Japanese', 'ja', japanese],
  ])('finds what was divided, joined, left out and added in %s', (_, targetLanguage, rows) => {
    const tale = aBitext(rows);
    const [beads = []] = alignTexts([tale], { sourceLanguage: 'en', targetLanguage });
    expect(plain(beads)).toEqual(tale.right);
  });

  it('takes a free rendering for an answer, not for one sentence left out and another added', () => {
    const freely = 'A nadie le importó, y a ella menos que a nadie.';
    const tale = aBitext(spanish.map((row) => (row[0] === 'Marta refused.' ? [row[0], freely] : row)));
    const [beads = []] = alignTexts([tale], toSpanish);
    expect(plain(beads)).toEqual(tale.right);
  });

  it('mirrors when the sides are swapped', () => {
    const tale = aBitext(spanish);
    const [beads = []] = alignTexts([{ source: tale.target, target: tale.source }], {
      sourceLanguage: 'es',
      targetLanguage: 'en',
    });
    expect(plain(beads)).toEqual(tale.right.map(({ source, target }) => ({ source: target, target: source })));
  });

  it('is surer of names and numbers than of a sentence that nothing answers', () => {
    const [beads = []] = alignTexts([aBitext(spanish)], toSpanish);
    const confidences = beads.map(({ confidence }) => confidence);
    const omission = beads.find(({ target }) => target.end === target.start);
    expect(beads[1]?.confidence).toBeGreaterThan(0.9);
    expect(omission?.confidence).toBeLessThan(0.8);
    expect(confidences.every((confidence) => confidence > 0 && confidence < 1)).toBe(true);
  });
});

describe('fixed beads', () => {
  it('stay, with nothing moved across them, however wrong', () => {
    const tale = aBitext(spanish);
    const wrong = { source: { start: 2, end: 3 }, target: { start: 5, end: 7 } };
    const [beads = []] = alignTexts([{ ...tale, fixed: [wrong] }], toSpanish);
    expect(beads).toContainEqual({ ...wrong, confidence: 1, fixed: true });
    expect(covers(beads, tale.source.sentences.length, tale.target.sentences.length)).toBe(true);
    expect(beads.filter(({ fixed }) => fixed)).toHaveLength(1);
  });

  it('keep what was already right when the text is aligned again', () => {
    const tale = aBitext(spanish);
    const fixed = tale.right.filter((_, at) => at % 3 === 0);
    const [beads = []] = alignTexts([{ ...tale, fixed }], toSpanish);
    expect(plain(beads)).toEqual(tale.right);
  });

  it('may hold omissions and additions', () => {
    const tale = aBitext(spanish);
    const fixed = tale.right.filter(({ source, target }) => source.start === source.end || target.start === target.end);
    const [beads = []] = alignTexts([{ ...tale, fixed }], toSpanish);
    expect(plain(beads)).toEqual(tale.right);
  });

  it.each([
    ['out of order', [aBead(3, 4, 3, 4), aBead(1, 2, 1, 2)]],
    ['overlapping', [aBead(1, 3, 1, 2), aBead(2, 4, 2, 3)]],
    ['beyond the text', [aBead(16, 40, 15, 16)]],
    ['empty', [aBead(1, 1, 1, 1)]],
  ])('are refused when they are %s', (_, fixed) => {
    expect(() => alignTexts([{ ...aBitext(spanish), fixed }], toSpanish)).toThrow(RangeError);
  });
});

// A second or so each on a machine that has nothing else to do.
describe('laws', { timeout: 30_000 }, () => {
  it(`holds every sentence of both sides once, in order (seed ${random.seed})`, () => {
    for (let run = 0; run < 60; run++) {
      const documents = random.list(3, () => aRandomDocument(30));
      const aligned = alignTexts(documents, toSpanish);
      expect(aligned).toHaveLength(documents.length);
      aligned.forEach((beads, at) => {
        const document = documents[at];
        expect(covers(beads, document?.source.sentences.length ?? 0, document?.target.sentences.length ?? 0)).toBe(
          true,
        );
      });
    }
  });

  it(`keeps any fixed beads, and holds every sentence once around them (seed ${random.seed})`, () => {
    for (let run = 0; run < 40; run++) {
      const { source, target } = aRandomDocument(25);
      const fixed = someBeads(source.sentences.length, target.sentences.length);
      const [beads = []] = alignTexts([{ source, target, fixed }], toSpanish);
      expect(plain(beads.filter((bead) => bead.fixed))).toEqual(fixed);
      expect(covers(beads, source.sentences.length, target.sentences.length)).toBe(true);
    }
  });

  it(`gives the same beads for the same texts (seed ${random.seed})`, () => {
    const documents = [aRandomDocument(40), aRandomDocument(40)];
    expect(alignTexts(documents, toSpanish)).toEqual(alignTexts(documents, toSpanish));
  });

  it(`finds nearly all of an enciphered text, and nearly the same from the other side (seed ${random.seed})`, () => {
    const text = anEncipheredText(250);
    const { source, target, right } = text;
    const [beads = []] = alignTexts([text], { sourceLanguage: 'en', targetLanguage: 'ru' });
    const [mirrored = []] = alignTexts([{ source: target, target: source }], {
      sourceLanguage: 'ru',
      targetLanguage: 'en',
    });
    const turned = mirrored.map((bead) => ({ source: bead.target, target: bead.source }));
    expect(shared(beads, right)).toBeGreaterThan(0.9);
    expect(shared(turned, beads)).toBeGreaterThan(0.9);
  });
});

describe('what is known beforehand', () => {
  // All sentences are alike in length and form: nothing but the words tells which one was left out.
  const rows: BitextRow[] = [
    [english('rope', 'old'), madeUp('dra', 'hon')],
    [english('bell', 'lost'), null],
    [english('rung', 'worn'), madeUp('kel', 'mip')],
    [english('moon', 'full'), madeUp('sot', 'lun')],
  ];
  const words = [
    { source: 'rope', target: 'dra' },
    { source: 'old', target: 'hon' },
    { source: 'rung', target: 'kel' },
    { source: 'worn', target: 'mip' },
    { source: 'moon', target: 'sot' },
    { source: 'full', target: 'lun' },
  ];
  const languages = { sourceLanguage: 'en', targetLanguage: 'art-x-made' };

  it('is missed where nothing is known', () => {
    const text = aBitext(rows);
    expect(plain(alignTexts([text], languages)[0] ?? [])).not.toEqual(text.right);
  });

  it('lets a glossary tell which sentence was left out', () => {
    const text = aBitext(rows);
    expect(plain(alignTexts([text], { ...languages, terms: words })[0] ?? [])).toEqual(text.right);
  });

  it('lets pairs of sentences from elsewhere tell it too', () => {
    const text = aBitext(rows);
    const known = words.flatMap(({ source, target }) => [
      { source: `A ${source}.`, target: `${target}.` },
      { source: `My ${source}!`, target: `O ${target}!` },
    ]);
    expect(plain(alignTexts([text], { ...languages, known })[0] ?? [])).toEqual(text.right);
  });

  it('lets the similarities of another measure tell it', () => {
    const text = aBitext(rows);
    const alike = [
      [0.9, 0.2, 0.1],
      [0.2, 0.1, 0.2],
      [0.1, 0.9, 0.2],
      [0.2, 0.1, 0.9],
    ];
    const similarity = similarityFromMatrix(alike.flat(), 3);
    expect(plain(alignTexts([{ ...text, similarity }], languages)[0] ?? [])).toEqual(text.right);
  });

  it('lets one document learn from another of the same languages', () => {
    const text = aBitext(rows);
    const other = aBitext(
      [1900, 1911, 1922, 1933, 1944].flatMap((year) =>
        words.map(
          ({ source, target }): BitextRow => [`In ${year} we saw a ${source}.`, `Ne ${year} mi ${target} vidu.`],
        ),
      ),
    );
    expect(plain(alignTexts([text, other], languages)[0] ?? [])).toEqual(text.right);
  });
});

describe('paragraphs', () => {
  it('must be given for every sentence', () => {
    const { source, target } = aBitext(spanish);
    expect(() => alignTexts([{ source: { ...source, paragraphs: [0, 1] }, target }], toSpanish)).toThrow(RangeError);
  });

  it('make a bead surer that opens a paragraph on both sides', () => {
    const text = aBitext(spanish);
    const paragraphs = paragraphsOf(text.right);
    const withParagraphs = {
      source: { ...text.source, paragraphs: paragraphs.source },
      target: { ...text.target, paragraphs: paragraphs.target },
    };
    const mean = (beads: readonly { confidence: number }[] = []) =>
      beads.reduce((sum, { confidence }) => sum + confidence, 0) / beads.length;
    const [without] = alignTexts([text], toSpanish);
    const [withThem] = alignTexts([withParagraphs], toSpanish);
    expect(mean(withThem)).toBeGreaterThan(mean(without));
  });
});

describe('progress', () => {
  it('rises to the end', () => {
    const heard: number[] = [];
    alignTexts([aBitext(spanish), aBitext(spanish)], toSpanish, { onProgress: (share) => heard.push(share) });
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  it('stops with the reason when the signal is aborted', () => {
    const abort = new AbortController();
    const stopAtOnce = { onProgress: () => abort.abort(new Error('enough')), signal: abort.signal };
    expect(() => alignTexts([aBitext(spanish)], toSpanish, stopAtOnce)).toThrow('enough');
  });

  it('can be taken a step at a time', () => {
    const steps = alignSteps([aBitext(spanish)], toSpanish);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(alignTexts([aBitext(spanish)], toSpanish));
  });
});

it.each([
  ['nothing', [], []],
  ['nothing but a source', ['One.', 'Two.'], []],
  ['nothing but a target', [], ['Uno.']],
  ['sentences without a word', ['…', '', '***'], ['', '—']],
])('takes %s', (_, source, target) => {
  const [beads = []] = alignTexts([{ source: { sentences: source }, target: { sentences: target } }], toSpanish);
  expect(covers(beads, source.length, target.length)).toBe(true);
});

function english(thing: string, state: string): string {
  return `People said that the ${thing} which hung above the door of the tower for a hundred years was ${state}, and looked up.`;
}

function madeUp(thing: string, state: string): string {
  return `Vu ${thing} osti marenu faldir ne tovo ili santu venor pa kamilo desu rin ${state} fal, o senti vu marenu paleto nir.`;
}

function aBead(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): Bead {
  return { source: { start: sourceStart, end: sourceEnd }, target: { start: targetStart, end: targetEnd } };
}

function covers(beads: readonly Bead[], sources: number, targets: number): boolean {
  let source = 0;
  let target = 0;
  for (const bead of beads) {
    if (bead.source.start !== source || bead.target.start !== target) return false;
    source = bead.source.end;
    target = bead.target.end;
  }
  return source === sources && target === targets;
}

function shared(beads: readonly Bead[], others: readonly Bead[]): number {
  const keys = new Set(plain(others).map((bead) => JSON.stringify(bead)));
  return plain(beads).filter((bead) => keys.has(JSON.stringify(bead))).length / Math.max(beads.length, others.length);
}

function aRandomDocument(most: number) {
  const words = ['Marta', 'bell', '31', 'faro', 'lamp', 'lámpara', 'маяк', '灯台', 'منارة', '—', '?', 'a', 'de'];
  const sentences = () => random.list(most, () => random.list(12, () => random.pick(words)).join(' '));
  return { source: { sentences: sentences() }, target: { sentences: sentences() } };
}

function someBeads(sources: number, targets: number): Bead[] {
  const beads: Bead[] = [];
  let source = random.below(6);
  let target = random.below(6);
  for (;;) {
    const bead = aBead(source, source + random.below(3), target, target + random.below(3));
    if (bead.source.end > sources || bead.target.end > targets) return beads;
    if (bead.source.end > source || bead.target.end > target) beads.push(bead);
    source = bead.source.end + random.below(6);
    target = bead.target.end + random.below(6);
  }
}

/** Random sentences, and the same in made-up words, a few of them joined, divided or left out. */
function anEncipheredText(count: number) {
  const word = (letters: string) =>
    Array.from({ length: 2 + random.below(6) }, () => random.pick([...letters])).join('');
  const vocabulary = Array.from(
    { length: 300 },
    () => [word('abdefgiklmnoprstu'), word('абвгдежзиклмнопрсту')] as const,
  );
  // Words of a text are not equally common: the product of two chances favours the first.
  const pick = () => vocabulary[Math.floor((random.below(300) * random.below(300)) / 300)] ?? vocabulary[0];
  const rows = Array.from({ length: count }, (): BitextRow => {
    const pairs = Array.from({ length: 4 + random.below(12) }, pick);
    const source = `${pairs.map((pair) => pair?.[0]).join(' ')}.`;
    const target = pairs.map((pair) => pair?.[1]);
    const chance = random.below(100);
    if (chance < 2) return [source, null];
    if (chance < 8)
      return [`${source} | ${source.split(' ').toReversed().join(' ')}`, `${[...target, ...target].join(' ')}.`];
    if (chance < 14) return [source, `${target.slice(0, 3).join(' ')}. | ${target.slice(3).join(' ')}.`];
    return [source, `${target.join(' ')}.`];
  });
  return aBitext(rows);
}

function paragraphsOf(beads: readonly Bead[]) {
  const source: number[] = [];
  const target: number[] = [];
  beads.forEach((bead, at) => {
    for (let i = bead.source.start; i < bead.source.end; i++) source.push(Math.floor(at / 4));
    for (let j = bead.target.start; j < bead.target.end; j++) target.push(Math.floor(at / 4));
  });
  return { source, target };
}

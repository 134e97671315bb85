import { describe, expect, it } from 'vitest';
import {
  applySplice,
  confirmLikely,
  findUnresolved,
  invertSplice,
  keepsContent,
  markAdded,
  markOmitted,
  mergeWithNext,
  type Splice,
  shiftFrom,
  splitBead,
} from '@/core/align/edit-beads';
import { type KeptBead, kindOf, surenessOf } from '@/core/align/kept-bead';
import { firstCut, listCuts } from '@/core/align/place-cuts';
import { explainBead, suggestRepairs } from '@/core/align/suggest-repairs';
import { versionsOfBeads } from '@/core/align/versions-of-beads';

type Row = readonly [source: string, target: string, confidence?: number | 'confirmed'];

/** Beads written as rows; sentences of one side are divided by ` | `. The file is all targets, a line each. */
function someBeads(rows: readonly Row[]) {
  let text = '';
  let sources = 0;
  const sourceTexts = new Map<string, string>();
  const beads = rows.map(([source, target, confidence = 0.95], at): KeptBead => {
    const segmentIds =
      source === ''
        ? []
        : source.split(' | ').map((sentence) => {
            const id = `s${++sources}`;
            sourceTexts.set(id, sentence);
            return id;
          });
    const pieces =
      target === ''
        ? []
        : target.split(' | ').map((sentence) => {
            const start = text.length;
            text += `${sentence}\n`;
            return { start, end: start + sentence.length };
          });
    const confirmed = confidence === 'confirmed';
    return { id: `b${at}`, segmentIds, pieces, confidence: confirmed ? 1 : confidence, confirmed };
  });
  const say = (list: readonly KeptBead[]) =>
    list.map(({ segmentIds, pieces }) => [
      segmentIds.map((id) => sourceTexts.get(id)).join(' | '),
      pieces.map(({ start, end }) => text.slice(start, end)).join(' | '),
    ]);
  return { beads, text, say, sourceTexts };
}

let made = 0;
const newId = () => `new${++made}`;

function changed(beads: readonly KeptBead[], splice: Splice | null): KeptBead[] {
  if (!splice) throw new RangeError('nothing changes');
  return applySplice(beads, splice);
}

describe('editing beads', () => {
  const { beads, text, say } = someBeads([
    ['Maren waited.', 'Maren esperó.'],
    ['The wind fell. | She looked up.', 'El viento amainó. | Ella alzó la vista.', 0.6],
    ['Nobody came.', '', 0.2],
    ['“Beja,” it called.', '—Beja —llamó.', 'confirmed'],
    ['', 'Hacía frío.', 0.3],
    ['It was late.', 'Era tarde.', 0.8],
  ]);

  it('makes one bead of two, confirmed where both sides say something', () => {
    const merged = changed(beads, mergeWithNext(beads, 1));
    expect(say(merged)[1]).toEqual([
      'The wind fell. | She looked up. | Nobody came.',
      'El viento amainó. | Ella alzó la vista.',
    ]);
    expect(merged[1]?.confirmed).toBe(true);
    expect(mergeWithNext(beads, beads.length - 1)).toBeNull();
  });

  it('parts a bead between two sentences of the file, and inside one', () => {
    const second = text.indexOf('Ella');
    const parted = changed(beads, splitBead(beads, 1, { offset: second, sources: 1 }, newId));
    expect(say(parted).slice(1, 3)).toEqual([
      ['The wind fell.', 'El viento amainó.'],
      ['She looked up.', 'Ella alzó la vista.'],
    ]);
    const inside = changed(beads, splitBead(beads, 0, { offset: text.indexOf('esperó'), sources: 1 }, newId));
    expect(say(inside).slice(0, 2)).toEqual([
      ['Maren waited.', 'Maren '],
      ['', 'esperó.'],
    ]);
    expect(inside[1]).toMatchObject({ confidence: null, confirmed: false });
    expect(splitBead(beads, 2, { offset: 0, sources: 1 }, newId)).toBeNull();
  });

  it('shifts the translation down into the next gap', () => {
    const shifted = changed(beads, shiftFrom(beads, 1, 'down', newId));
    expect(say(shifted).slice(1, 3)).toEqual([
      ['The wind fell. | She looked up.', ''],
      ['Nobody came.', 'El viento amainó. | Ella alzó la vista.'],
    ]);
    expect(say(changed(shifted, shiftFrom(shifted, 1, 'up', newId)))).toEqual(say(beads));
  });

  it('shifts nothing across a confirmed bead: what is left over waits as added before it', () => {
    const full = someBeads([
      ['One.', 'Uno.'],
      ['Two.', 'Dos.'],
      ['Three.', 'Tres.', 'confirmed'],
    ]);
    const shifted = changed(full.beads, shiftFrom(full.beads, 0, 'down', newId));
    expect(full.say(shifted)).toEqual([
      ['One.', ''],
      ['Two.', 'Uno.'],
      ['', 'Dos.'],
      ['Three.', 'Tres.'],
    ]);
  });

  it('leaves out one of two sentences, and marks text as added', () => {
    const omitted = changed(beads, markOmitted(beads, 1, 'first', newId));
    expect(say(omitted).slice(1, 3)).toEqual([
      ['The wind fell.', ''],
      ['She looked up.', 'El viento amainó. | Ella alzó la vista.'],
    ]);
    expect(omitted.slice(1, 3).map(kindOf)).toEqual(['omitted', 'pair']);
    const added = changed(beads, markAdded(beads, 1, text.indexOf('Ella'), newId));
    expect(say(added).slice(1, 3)).toEqual([
      ['', 'El viento amainó.'],
      ['The wind fell. | She looked up.', 'Ella alzó la vista.'],
    ]);
  });

  it('accepts all that is likely, and goes round to what is not', () => {
    const accepted = changed(beads, confirmLikely(beads));
    expect(accepted.map(surenessOf)).toEqual(['sure', 'doubtful', 'doubtful', 'sure', 'doubtful', 'sure']);
    expect(findUnresolved(accepted, 4)).toBe(1);
    expect(findUnresolved(accepted, 1, -1)).toBe(4);
  });

  it('takes every change back, and loses nothing by any: random walks', () => {
    const seed = Date.now() % 100_000;
    let state = seed;
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    for (let walk = 0; walk < 40; walk++) {
      let list: readonly KeptBead[] = beads;
      for (let step = 0; step < 12; step++) {
        const at = random(list.length);
        const pieces = list[at]?.pieces ?? [];
        const offset = (pieces[0]?.start ?? 0) + random(20);
        const changes = [
          () => mergeWithNext(list, at),
          () => splitBead(list, at, { offset, sources: random(3) }, newId),
          () => shiftFrom(list, at, 'down', newId),
          () => shiftFrom(list, at, 'up', newId),
          () => markOmitted(list, at, random(2) ? 'first' : 'last', newId),
          () => markAdded(list, at, offset, newId),
          () => confirmLikely(list),
        ];
        const splice = changes[random(changes.length)]?.() ?? null;
        if (!splice) continue;
        const next = applySplice(list, splice);
        expect(keepsContent(splice.removed, splice.put), `seed ${seed}`).toBe(true);
        expect(applySplice(next, invertSplice(splice)), `seed ${seed}`).toEqual(list);
        list = next;
      }
    }
  });

  it('sees when a change would lose text or cross it', () => {
    const [first, second] = beads as [KeptBead, KeptBead];
    expect(keepsContent([first], [{ ...first, pieces: [] }])).toBe(false);
    expect(
      keepsContent(
        [first, second],
        [
          { ...first, pieces: second.pieces },
          { ...second, pieces: first.pieces },
        ],
      ),
    ).toBe(false);
  });
});

describe('suggestRepairs', () => {
  it.each([
    ['en', 'ar', 'كم الساعة؟ | لا أحد يعرف ذلك في هذه القرية الصغيرة.'],
    ['en', 'es', '¿Qué hora es? | Nadie lo sabe en este pueblo tan pequeño.'],
  ])('moves a sentence to the bead that asks, %s to %s', (_, language, target) => {
    const { beads, text, sourceTexts } = someBeads([
      ['What time is it?', '', 0.3],
      ['Nobody knows that in this small village.', target, 0.5],
    ]);
    const texts = {
      sourceOf: ({ segmentIds }: KeptBead) => segmentIds.map((id) => sourceTexts.get(id)).join(' '),
      targetOf: ({ pieces }: KeptBead) => pieces.map(({ start, end }) => text.slice(start, end)).join(' '),
      ratio: language === 'ar' ? 0.9 : 1.1,
    };
    const [best] = suggestRepairs(beads, 0, texts, newId);
    expect(best?.kind).toBe('take-next');
    const mended = changed(beads, best?.splice ?? null);
    expect(mended.every(({ confirmed, pieces }) => confirmed && pieces.length === 1)).toBe(true);
    expect(explainBead(mended[0] as KeptBead, texts).shared).toEqual(['?']);
  });
});

describe('listCuts', () => {
  it.each([
    ['es', 'Era tarde, | y llovía.', 'Era |tarde, |y |llovía.'],
    ['ar', 'قال: | «لا أحد».', 'قال: |«لا |أحد».'],
  ])('finds where words begin in %s, and begins after the mark in the middle', (language, marked, all) => {
    const text = marked.replace(' | ', ' ');
    const pieces = [{ start: 0, end: text.length }];
    const cuts = listCuts(pieces, text, language);
    let shown = '';
    for (const [at, character] of Array.from(text).entries()) shown += (cuts.includes(at) ? '|' : '') + character;
    expect(shown).toBe(all);
    expect(firstCut(pieces, cuts, text)).toBe(marked.indexOf('|'));
  });
});

describe('versionsOfBeads', () => {
  it('puts what was added into the version before, and leaves open what nobody confirmed as left out', () => {
    const { beads, text } = someBeads([
      ['', 'Prólogo.', 0.3],
      ['One.', 'Uno.', 'confirmed'],
      ['', 'Y algo más.', 0.4],
      ['Two.', '', 0.4],
      ['Three.', '', 'confirmed'],
      ['Four. | Five.', 'Cuatro\ny cinco.', 0.8],
    ]);
    const segments = ['s1', 's2', 's3', 's4', 's5'].map((id) => ({ id, documentId: 'd' }));
    expect(versionsOfBeads(beads, segments, { text, language: 'es' })).toEqual([
      { segmentIds: ['s1'], text: 'Prólogo. Uno. Y algo más.', confidence: 0.3 },
      { segmentIds: ['s3'], text: '', confidence: null },
      { segmentIds: ['s4', 's5'], text: 'Cuatro y cinco.', confidence: 0.8 },
    ]);
  });

  it('joins Japanese without spaces', () => {
    const { beads, text } = someBeads([['It was late. | It rained.', '夜は更けて。 | 雨だった。']]);
    const segments = ['s1', 's2'].map((id) => ({ id, documentId: 'd' }));
    expect(versionsOfBeads(beads, segments, { text, language: 'ja' })[0]?.text).toBe('夜は更けて。雨だった。');
  });
});

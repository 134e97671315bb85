import { describe, expect, it } from 'vitest';
import { anchorAt } from '@/core/annotation/anchor';
import { type MappedAnchor, mapAnchorThroughEdit } from '@/core/annotation/map-anchor-through-edit';
import { applyEdit, type TextEdit } from '@/core/annotation/text-edit';
import { aRandom } from '../text/a-random';
import { aNote, anEdit, aText, edited, firstOf } from './edited-text';
import { mark, marked } from './marked-text';

/** `[old|new]` is the edit, `<…>` the note. */
function map(written: string): string {
  const [front = '', old = '', put = '', rest = ''] = written.split(/[[|\]]/);
  const withoutMarks = (part: string) => part.replace(/[<>]/g, '');
  const { text, span } = marked(front + old + rest);
  const start = withoutMarks(front).length;
  const edit: TextEdit = { start, end: start + withoutMarks(old).length, text: withoutMarks(put) };
  const mapped = mapAnchorThroughEdit(anchorAt(text, span), text, edit);
  const after = applyEdit(text, edit);
  return mapped.kind === 'kept' ? mark(after, mapped.anchor) : `lost at ${mark(after, mapped.place)}`;
}

describe('mapAnchorThroughEdit', () => {
  it.each([
    ['[|So ]the <white> whale', 'So the <white> whale'],
    ['the <white> whale[|s]', 'the <white> whales'],
    ['the [|big ]<white> whale', 'the big <white> whale'],
    ['the <white>[|, old] whale', 'the <white>, old whale'],
    ['the <whi[|t]te> whale', 'the <whitte> whale'],
    ['the <[white|grey] whale>', 'the <grey whale>'],
    ['the <white [whale|boat]>', 'the <white boat>'],
    ['the <white [whale> swam|boat] off', 'the <white >boat off'],
    ['[the <white|a] whale> swam', 'a< whale> swam'],
    ['the <[white|grey]> whale', 'lost at the <grey> whale'],
    ['[the <white> whale|] it', 'lost at <> it'],
    ['[the <white> whale|the <white> whale swam]', 'the <white> whale swam'],
    ['он сказал [|тихо ]<беджа>', 'он сказал тихо <беджа>'],
  ])('takes %s to %s', (before, after) => {
    expect(map(before)).toBe(after);
  });

  it('keeps all that is left of the note’s letters, and no letters that stood outside it', () => {
    const random = aRandom();
    let kept = 0;
    for (let round = 0; round < 10_000; round++) {
      const { text, words, space } = aText(random);
      const note = aNote(random, text, space);
      if (!note) continue;
      let now = firstOf(text);
      let mapped: MappedAnchor = { kind: 'kept', anchor: anchorAt(text, note) };
      for (let left = random.below(6); left >= 0 && mapped.kind === 'kept'; left--) {
        const edit = anEdit(random, now, words, space);
        if (!('text' in edit)) continue;
        mapped = mapAnchorThroughEdit(mapped.anchor, now.text, edit);
        now = edited(now, edit);
      }
      if (mapped.kind === 'lost') continue;
      const { start, end, exact } = mapped.anchor;
      const isOwn = (origin: number) => origin > note.start && origin <= note.end;
      const inside = now.origins.slice(start, end);
      const outside = [...now.origins.slice(0, start), ...now.origins.slice(end)];
      const message = `seed ${random.seed}: ${mark(text, note)} became ${mark(now.text, mapped.anchor)}`;
      expect(exact, message).toBe(now.text.slice(start, end));
      expect(inside.every((origin) => origin === 0 || isOwn(origin)) && !outside.some(isOwn), message).toBe(true);
      kept++;
    }
    expect(kept, `seed ${random.seed}`).toBeGreaterThan(5_000);
  }, 60_000);
});

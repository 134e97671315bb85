import { describe, expect, it } from 'vitest';
import { placeMarker } from '@/core/reading/place-marker';

/** The text with a caret where the marker of the phrase between angle brackets stands. */
function mark(marked: string): string {
  const end = marked.replace('<', '').indexOf('>');
  const text = marked.replace(/[<>]/g, '');
  const place = placeMarker(text, end);
  return `${text.slice(0, place)}^${text.slice(place)}`;
}

describe('placeMarker', () => {
  it('stands behind the phrase', () => {
    expect(mark('The <pear tree> was late.')).toBe('The pear tree^ was late.');
  });

  it('stands behind what closes the phrase', () => {
    expect(mark('“That is the <Heda>,” she said.')).toBe('“That is the Heda,”^ she said.');
    expect(mark('„Das ist die <Heda>“, sagte sie.')).toBe('„Das ist die Heda“,^ sagte sie.');
    expect(mark('—<Beja> —llamó.')).toBe('—Beja^ —llamó.');
    expect(mark('قالت: «<بيجا>»، ومضت.')).toBe('قالت: «بيجا»،^ ومضت.');
    expect(mark('「<ベジャ>」と声がした。')).toBe('「ベジャ」^と声がした。');
  });

  it('stands before what opens the next words', () => {
    expect(mark('他<说>“贝贾”。')).toBe('他说^“贝贾”。');
    expect(mark('彼女は<言った>「ベジャ」')).toBe('彼女は言った^「ベジャ」');
  });

  it('stands behind the marks of emphasis', () => {
    expect(mark('She said *<Beja>*, twice.')).toBe('She said *Beja*,^ twice.');
    expect(mark('She said _<Beja>_.')).toBe('She said _Beja_.^');
  });
});

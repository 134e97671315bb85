import type { WordsOfText } from '@/api/contract/reading';
import type { TextSpan } from '@/core/text/span';
import { pageOf } from '../column-page';

/** A word of the glossary on the page. */
export type PlacedWord = {
  readonly conceptId: string;
  readonly segmentId: string;
  readonly sentence: HTMLElement;
  readonly range: Range;
};

/** In the texts of the reader, but not of them. */
const inserted = '[role=doc-noteref], rt, rp, .visually-hidden';
const highlight = 'glossary-word';

/** Where the words stand in the sentences of a page, underlined there without changing it. */
export function placeWords(page: HTMLElement, texts: readonly WordsOfText[]): PlacedWord[] {
  const sentences = new Map(
    Array.from(page.querySelectorAll<HTMLElement>('[data-runs]'), (one) => [
      `${one.closest<HTMLElement>('[data-page]')?.dataset.page} ${one.dataset.number}`,
      one,
    ]),
  );
  const placed = texts.flatMap(({ column, number, segmentId, words }) => {
    const sentence = sentences.get(`${column === 0 ? 'source' : pageOf(column - 1)} ${number}`);
    if (!sentence) return [];
    return words.flatMap(({ conceptId, span }) => {
      const range = rangeOf(sentence, span);
      return range ? [{ conceptId, segmentId, sentence, range }] : [];
    });
  });
  // without highlights the words are found all the same
  if ('highlights' in CSS) CSS.highlights.set(highlight, new Highlight(...placed.map(({ range }) => range)));
  return placed;
}

export function forgetWords(): void {
  if ('highlights' in CSS) CSS.highlights.delete(highlight);
}

/** The word at a point of the window. */
export function findWordAt(words: readonly PlacedWord[], { x, y }: { x: number; y: number }): PlacedWord | null {
  const sentence = document.elementFromPoint(x, y)?.closest('[data-runs]');
  const isAt = ({ range }: PlacedWord) =>
    Array.from(range.getClientRects()).some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  return words.find((word) => word.sentence === sentence && isAt(word)) ?? null;
}

function rangeOf(sentence: HTMLElement, { start, end }: TextSpan): Range | null {
  const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(inserted) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const range = document.createRange();
  let [passed, hasStart] = [0, false];
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    const { length } = node;
    if (!hasStart && start < passed + length) {
      range.setStart(node, start - passed);
      hasStart = true;
    }
    if (hasStart && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}

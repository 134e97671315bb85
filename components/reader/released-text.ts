import { LRUCache } from 'lru-cache';
import { type TextAsked, type WrittenText, writeText } from './write-text';

/** In UTF-16 code units: some twenty chapters of two thousand sentences in three languages. */
const room = 32_000_000;

const texts = new LRUCache<string, WrittenText>({
  maxSize: room,
  sizeCalculation: ({ text }, key) => text.html.length + key.length,
});

/** The text of a chapter, which is written once where all of it is released: that never changes. */
export function takeText(asked: TextAsked): WrittenText {
  const key = keyOf(asked);
  if (key === null) return writeText(asked);
  const known = texts.get(key);
  if (known) return known;
  const written = writeText(asked);
  texts.set(key, written);
  return written;
}

/** All that the text depends on; null where a part of it may change. */
function keyOf({ reading, ...others }: TextAsked): string | null {
  const shown = [reading, ...reading.columns].map(({ edition, release }) => release && [edition.id, release.number]);
  return shown.includes(null) ? null : JSON.stringify([reading.work.language, reading.document.id, shown, others]);
}

import type { TextSpan } from '@/core/text/span';
import { partsWord } from './parts-word';

/** A stretch of a text replaced by another: an insertion where the stretch is empty, a removal where `text` is. */
export type TextEdit = TextSpan & { readonly text: string };

export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** The edit without the whole words, and the signs between them, that it leaves as they were at its ends. */
export function narrowEdit(text: string, edit: TextEdit): TextEdit {
  const old = text.slice(edit.start, edit.end);
  const after = applyEdit(text, edit);
  const cutsWord = (at: number, afterAt: number) => partsWord(text, at) || partsWord(after, afterAt);
  const most = Math.min(old.length, edit.text.length);
  let front = 0;
  while (front < most && old[front] === edit.text[front]) front++;
  while (front > 0 && cutsWord(edit.start + front, edit.start + front)) front--;
  const afterEnd = edit.start + edit.text.length;
  let back = 0;
  while (back < most - front && old.at(-1 - back) === edit.text.at(-1 - back)) back++;
  while (back > 0 && cutsWord(edit.end - back, afterEnd - back)) back--;
  return { start: edit.start + front, end: edit.end - back, text: edit.text.slice(front, edit.text.length - back) };
}

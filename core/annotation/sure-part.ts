import type { TextSpan } from '@/core/text/span';
import { edge } from './anchor';
import { partsWord } from './parts-word';
import { applyEdit, type TextEdit } from './text-edit';

/** What stands beside words is known again by so much: a word where none are spaced, the beginning of one elsewhere. */
const neighbour = 2;

/**
 * The part of a stretch of `text` that an edit surely left, when only the texts before and after are known. Of `no ink, no pen`
 * that became `no pen`, nobody can say which `no` went: words beside an edit may have come from what it took out if that had
 * them, too, with what stands beside them now. What the edit replaced inside the stretch counts as left. Null when no letter is.
 */
export function findSurePart(span: TextSpan, text: string, edit: TextEdit): TextSpan | null {
  const start = span.start > edit.start ? sureStart(span, text, edit) : span.start;
  const end = span.end < edit.end ? sureEnd(span, text, edit) : span.end;
  if (start === span.start && end === span.end) return span;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}

function sureStart({ start, end }: TextSpan, text: string, edit: TextEdit): number {
  const whole = edge + text;
  const behind = edge.length + edit.start + edit.text.length;
  const previous = (edge + applyEdit(text, edit)).slice(Math.max(0, behind - neighbour), behind);
  let sure = start;
  for (let at = edit.start; at < edit.end; at++) {
    if (!whole.endsWith(previous, edge.length + at)) continue;
    const shift = edit.end - at;
    let twinEnd = edit.end;
    while (twinEnd < end && text[twinEnd] === text[twinEnd - shift]) twinEnd++;
    while (twinEnd > edit.end && (partsWord(text, twinEnd) || partsWord(text, twinEnd - shift))) twinEnd--;
    sure = Math.max(sure, Math.min(twinEnd, start + shift));
  }
  return sure;
}

function sureEnd({ start, end }: TextSpan, text: string, edit: TextEdit): number {
  const whole = text + edge;
  const next = (applyEdit(text, edit) + edge).slice(edit.start, edit.start + neighbour);
  let sure = end;
  for (let at = edit.end; at > edit.start; at--) {
    if (!whole.startsWith(next, at)) continue;
    const shift = at - edit.start;
    let twinStart = edit.start;
    while (twinStart > start && text[twinStart - 1] === text[twinStart - 1 + shift]) twinStart--;
    while (twinStart < edit.start && (partsWord(text, twinStart) || partsWord(text, twinStart + shift))) twinStart++;
    sure = Math.min(sure, Math.max(twinStart, end - shift));
  }
  return sure;
}

import type { TextSpan } from '@/core/text/span';

/** A stretch of a text replaced by another: an insertion where the stretch is empty, a removal where `text` is. */
export type TextEdit = TextSpan & { readonly text: string };

export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

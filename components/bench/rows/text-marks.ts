import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextSpan } from '@/core/text/span';

/** A stretch of the text under the pen that is drawn in a way of its own. */
export type DrawnSpan = TextSpan & { readonly className: string };

export const drawMarks = StateEffect.define<readonly DrawnSpan[]>();

/** Marks move with their words until others are drawn. */
export const textMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, newDoc }) {
    const drawn = effects.find((effect) => effect.is(drawMarks));
    if (!drawn) return marks.map(changes);
    return Decoration.set(
      (drawn.value as readonly DrawnSpan[])
        .filter(({ start, end }) => start < end && end <= newDoc.length)
        .map(({ start, end, className }) => Decoration.mark({ class: className }).range(start, end)),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

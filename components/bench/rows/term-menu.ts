import {
  autocompletion,
  type Completion,
  type CompletionContext,
  closeCompletion,
  completionKeymap,
  completionStatus,
  startCompletion,
} from '@codemirror/autocomplete';
import { Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { TextSpan } from '@/core/text/span';

/** What may stand in place of a stretch of the text. */
export type TermOffer = TextSpan & { readonly choices: readonly TermChoice[] };
/** `detail` says what it is a form of. */
export type TermChoice = { readonly text: string; readonly detail?: string; readonly put: (span: TextSpan) => void };

/** A menu of terms at the caret: of those that what was typed begins, or of those that are offered. */
export function createTermMenu(complete: (before: string) => TermOffer | null) {
  let offered: TermOffer | null = null;

  function answer({ state, pos }: CompletionContext) {
    const offer = offered ?? complete(state.sliceDoc(0, pos));
    offered = null;
    if (!offer) return null;
    return { from: offer.start, to: offer.end, options: offer.choices.map(optionOf), filter: false };
  }

  return {
    extension: [
      autocompletion({
        override: [answer],
        defaultKeymap: false,
        icons: false,
        interactionDelay: 0,
        tooltipClass: () => 'term-menu',
      }),
      Prec.highest(keymap.of(keys)),
    ],
    offer(view: EditorView, offer: TermOffer): void {
      offered = offer;
      view.dispatch({ selection: { anchor: offer.end } });
      startCompletion(view);
    },
  };
}

/** Esc right after a key is meant for the editor, though a menu may be on its way. */
const keys = completionKeymap.map((binding) =>
  binding.key === 'Escape'
    ? { ...binding, run: (view: EditorView) => completionStatus(view.state) === 'active' && closeCompletion(view) }
    : binding,
);

function optionOf({ text, detail, put }: TermChoice): Completion {
  return {
    label: text,
    ...(detail !== undefined && { detail }),
    apply: (_view, _completion, start, end) => put({ start, end }),
  };
}

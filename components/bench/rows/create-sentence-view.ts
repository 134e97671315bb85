import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, tooltips } from '@codemirror/view';
import type { TextSpan } from '@/core/text/span';
import { createTermMenu, type TermOffer } from './term-menu';
import { type DrawnSpan, drawMarks, textMarks } from './text-marks';

type SentenceViewOptions = {
  readonly text: string;
  /** In UTF-16 code units from the start. */
  readonly caret: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly label: string;
  /** What a menu of completions is called. */
  readonly menuLabel: string;
  /** Terms that the text before the caret begins. */
  readonly complete: (before: string) => TermOffer | null;
  readonly onChange: (text: string) => void;
  readonly onLeave: (by: 1 | -1) => void;
};

export type SentenceView = ReturnType<typeof createSentenceView>;

/** An editor for one text, in the parent's type, that keeps its lines where plain text has them. */
export function createSentenceView(parent: HTMLElement, options: SentenceViewOptions) {
  const { text, caret, language, direction, label, menuLabel, complete, onChange, onLeave } = options;
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

  const leave = (by: 1 | -1) => () => {
    onLeave(by);
    return true;
  };
  const leaveAtEdge = (by: 1 | -1) => (view: EditorView) => {
    const { main } = view.state.selection;
    const moved = view.moveVertically(main, by === 1);
    const start = view.coordsAtPos(main.head);
    const end = view.coordsAtPos(moved.head);
    if (!main.empty || (start && end && Math.abs(start.top - end.top) > 2)) return false;
    return leave(by)();
  };

  const menu = createTermMenu(complete);

  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection: { anchor: Math.min(caret, text.length) },
      extensions: [
        history(),
        menu.extension,
        textMarks,
        tooltips({ parent: document.body }),
        EditorState.phrases.of({ Completions: menuLabel }),
        keymap.of([
          { key: 'ArrowUp', run: leaveAtEdge(-1) },
          { key: 'ArrowDown', run: leaveAtEdge(1) },
          { key: 'Enter', run: leave(1), shift: insertLineBreak },
          ...historyKeymap,
          ...standardKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          lang: language,
          dir: direction,
          'aria-label': label,
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: 'sentences',
        }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          const isOurs = transactions.some((transaction) => transaction.annotation(Transaction.remote));
          if (docChanged && !isOurs) onChange(state.doc.toString());
        }),
        theme,
        ...(nonce ? [EditorView.cspNonce.of(nonce)] : []),
      ],
    }),
  });
  let known = text;

  function put(next: string, isRemote: boolean): void {
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: next },
      selection: { anchor: next.length },
      annotations: [Transaction.remote.of(isRemote), Transaction.addToHistory.of(!isRemote)],
    });
  }

  return {
    focus: () => view.focus(),
    destroy: () => view.destroy(),
    caret: () => view.state.selection.main.head,
    text: () => view.state.doc.toString(),
    selected(): TextSpan {
      const { from, to } = view.state.selection.main;
      return { start: from, end: to };
    },
    replace: (next: string) => put(next, false),
    /** Puts words in place of a stretch. The caret goes behind them if it was at the stretch, and else stays in its place. */
    put({ start, end }: TextSpan, words: string): void {
      const { head } = view.state.selection.main;
      const wasHere = start <= head && head <= end;
      view.dispatch({
        changes: { from: start, to: end, insert: words },
        ...(wasHere && { selection: { anchor: start + words.length } }),
        userEvent: 'input.complete',
      });
      view.focus();
    },
    offer(offer: TermOffer): void {
      view.focus();
      menu.offer(view, offer);
    },
    mark: (marks: readonly DrawnSpan[]) => view.dispatch({ effects: drawMarks.of(marks) }),
    /** Takes a text that came from elsewhere, if nothing was written here since the last. */
    follow(stored: string): void {
      const current = view.state.doc.toString();
      if (stored !== current && current === known) put(stored, true);
      known = stored;
    },
  };
}

function insertLineBreak(view: EditorView): boolean {
  view.dispatch(view.state.replaceSelection('\n'), { scrollIntoView: true, userEvent: 'input' });
  return true;
}

const theme = EditorView.theme({
  '&': { color: 'inherit', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)', font: 'inherit', lineHeight: 'inherit' },
  '.cm-line': { padding: '0' },
  '.cm-tooltip.cm-tooltip-autocomplete': {
    border: '1px solid var(--rule)',
    borderRadius: '4px',
    backgroundColor: 'var(--leaf)',
    boxShadow: 'var(--shadow-pop)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--serif)', fontSize: 'var(--ui)', maxHeight: '14em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '2px 10px',
    color: 'var(--ink)',
    lineHeight: '22px',
    unicodeBidi: 'plaintext',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': { color: 'var(--ink-2)', fontFamily: 'var(--sans)', fontStyle: 'normal' },
});

import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

type SentenceViewOptions = {
  readonly text: string;
  /** In UTF-16 code units from the start. */
  readonly caret: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onLeave: (by: 1 | -1) => void;
};

export type SentenceView = ReturnType<typeof createSentenceView>;

/** An editor for one text, in the parent's type, that keeps its lines where plain text has them. */
export function createSentenceView(parent: HTMLElement, options: SentenceViewOptions) {
  const { text, caret, language, direction, label, onChange, onLeave } = options;
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

  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection: { anchor: Math.min(caret, text.length) },
      extensions: [
        history(),
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
    replace: (next: string) => put(next, false),
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
});

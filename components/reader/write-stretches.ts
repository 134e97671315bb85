import { emphasizeStretches } from '@/core/reading/emphasize-stretches';
import type { Stretch } from '@/core/reading/pair-blocks';
import type { Emphasis } from '@/core/text/find-emphasis';
import { type Html, html, joinHtml } from './html';
import styles from './text.module.css';

/** What is put into a text, at an offset in UTF-16 code units of it as it is stored; tags that open may close in another. */
export type Insertion = { readonly at: number; readonly html: Html };

/** What is put into the text of a stretch. */
export type InsertionsOf = (stretch: Stretch) => readonly Insertion[];

/** All that several put into it; what the first puts at a place stands before what the others do. */
export function joinInsertions(...all: readonly InsertionsOf[]): InsertionsOf {
  return (stretch) => all.flatMap((of) => of(stretch));
}

type Written = {
  readonly stretch: Stretch;
  readonly body: Html;
  /** Belongs to no sentence: it isn't lit. */
  readonly space: string;
};

/** As critical editions print what is missing. */
const lacuna = '⟨…⟩';

/**
 * Stretches with the emphasis that their text marks; `gap` is said of a place without text. They are HTML, because the
 * elements of a long chapter would take React longer than all the rest of the page.
 */
export function writeStretches(stretches: readonly Stretch[], gap: string, insertionsOf?: InsertionsOf): Written[] {
  return emphasizeStretches(stretches).map(({ stretch, emphasis, space }, place) => {
    const spaceBehindGap = stretch.text === null && place < stretches.length - 1 ? ' ' : '';
    return {
      stretch,
      body: stretch.text === null ? writeGap(gap) : writeBody(emphasis, insertionsOf?.(stretch) ?? []),
      space: space || spaceBehindGap,
    };
  });
}

function writeGap(label: string): Html {
  return html`<span class="${styles.gap}" aria-hidden="true">${lacuna}</span><span class="visually-hidden">${label}</span>`;
}

function writeBody(stretches: readonly Emphasis[], insertions: readonly Insertion[]): Html {
  const left = insertions.toSorted((one, other) => one.at - other.at);
  const parts = stretches.flatMap(({ start, text, em, strong }) => {
    const cut: Html[] = [];
    let from = start;
    const end = start + text.length;
    const writeTo = (to: number) => {
      if (to > from) cut.push(emphasize(text.slice(from - start, to - start), em, strong));
      from = Math.max(from, to);
    };
    while (left[0] && left[0].at < end) {
      writeTo(left[0].at);
      cut.push(left[0].html);
      left.shift();
    }
    writeTo(end);
    return cut;
  });
  return joinHtml([...parts, ...left.map((one) => one.html)]);
}

function emphasize(text: string, em: boolean, strong: boolean): Html {
  const inner = em ? html`<em>${text}</em>` : html`${text}`;
  return strong ? html`<strong>${inner}</strong>` : inner;
}

import type { TextSpan } from '@/core/text/span';

type Wording = { readonly text: string; readonly forms: readonly string[] };

/** A text with another term in it. `isKnown`: every form that was put is one that the glossary has. */
export type ReplacedText = { readonly text: string; readonly put: string[]; readonly isKnown: boolean };

/** Puts one term in place of another where its renderings stand, in the same form where that is known. Spans don't overlap. */
export function replaceRenderings(text: string, spans: readonly TextSpan[], from: Wording, to: Wording): ReplacedText {
  let replaced = '';
  let at = 0;
  let isKnown = true;
  const put: string[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const form = text.slice(start, end);
    const known = findForm(form, from, to);
    const chosen = inCaseOf(form, from.text, known ?? to.text);
    if (known === null) isKnown = false;
    put.push(chosen);
    replaced += text.slice(at, start) + chosen;
    at = end;
  }
  return { text: replaced + text.slice(at), put, isKnown };
}

/** The form of a term that ends as this form of another does; null when the glossary has none. */
function findForm(form: string, from: Wording, to: Wording): string | null {
  const [written, basic] = [form.toLowerCase(), from.text.toLowerCase()];
  if (written === basic) return to.text;
  if (!written.startsWith(basic)) return null;
  const wanted = to.text.toLowerCase() + written.slice(basic.length);
  return to.forms.find((one) => one.toLowerCase() === wanted) ?? null;
}

/** With a capital where the form has one that its term has not, as at the start of a sentence. */
function inCaseOf(form: string, term: string, text: string): string {
  const [first = '', own = ''] = [form[0], term[0]];
  const isRaised = first !== own && first === own.toUpperCase();
  return isRaised ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

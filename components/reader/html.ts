/** HTML of our own making. */
export type Html = { readonly html: string };

type Inserted = Html | string | number | undefined | false;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes HTML. What is put into it is escaped, unless it is HTML itself; undefined and false write nothing. */
export function html(written: TemplateStringsArray, ...inserted: readonly Inserted[]): Html {
  let text = written[0] ?? '';
  for (const [place, one] of inserted.entries()) text += write(one) + (written[place + 1] ?? '');
  return { html: text };
}

export function joinHtml(parts: readonly Html[]): Html {
  return { html: parts.map((part) => part.html).join('') };
}

/** What makes an element hold this HTML, and nothing else. */
export function holding({ html }: Html) {
  return { dangerouslySetInnerHTML: { __html: html } };
}

function write(one: Inserted): string {
  if (one === undefined || one === false) return '';
  if (typeof one === 'object') return one.html;
  return String(one).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

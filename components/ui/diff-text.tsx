/** A stretch of a text compared with another. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** A compared text; additions and removals are `<ins>` and `<del>`, so that they are also said. */
export function DiffText({ parts }: { parts: readonly DiffPart[] }) {
  let start = 0;
  return parts.map(({ kind, text }) => {
    const key = `${kind} ${start}`;
    start += text.length;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return text;
  });
}

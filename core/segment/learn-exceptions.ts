/** Two pieces that a person joined because the splitter was wrong to part them. */
export type JoinedPieces = { readonly before: string; readonly after: string };

const shortForm = /^(?:\p{Lu}[\p{L}\p{M}]{0,4}|\p{L}(?:\p{L}|\.)*\.\p{L}+|\p{L})\.$/u;

/**
 * Exceptions for `splitSentences` that would have kept the pieces together: the last word alone where it looks like an
 * abbreviation or name (`Ngt.`, `Yahoo!`), otherwise with the word after it, so that `gone. Then` doesn't keep every `gone.`
 */
export function learnExceptions(joins: readonly JoinedPieces[]): string[] {
  const learned = new Set<string>();
  for (const { before, after } of joins) {
    const last = /\S+$/.exec(before.trimEnd())?.[0].replace(/^[^\p{L}\p{N}]+/u, '') ?? '';
    const first = /^\S+/.exec(after.trimStart())?.[0] ?? '';
    if (last === '' || first === '') continue;
    const space = /\s*$/.exec(before)?.[0] ?? '';
    learned.add(shortForm.test(last) || /^\p{Lu}.*[!?]$/u.test(last) ? last : `${last}${space}${first}`);
  }
  return [...learned];
}

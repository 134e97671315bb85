/** The exceptions that a person added by hand, and those that corrections taught but the person refused. */
export type ExceptionChoices = { readonly added: readonly string[]; readonly refused: readonly string[] };

export const noExceptions: ExceptionChoices = { added: [], refused: [] };

/** The exceptions that hold: those learned, then those added, each once. */
export function listExceptions(learned: readonly string[], { added, refused }: ExceptionChoices): string[] {
  return [...new Set([...learned.filter((wording) => !refused.includes(wording)), ...added])];
}

/** The choices with one more wording; white space around it is none of its own. Blank, they stay as they are. */
export function addException({ added, refused }: ExceptionChoices, written: string): ExceptionChoices {
  const wording = written.trim();
  if (wording === '') return { added, refused };
  return { added: [...new Set([...added, wording])], refused: refused.filter((one) => one !== wording) };
}

/** The choices without a wording, also if corrections teach it. */
export function removeException({ added, refused }: ExceptionChoices, wording: string): ExceptionChoices {
  return { added: added.filter((one) => one !== wording), refused: [...new Set([...refused, wording])] };
}

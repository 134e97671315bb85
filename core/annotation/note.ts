/** What readers get beside the text. A gloss says what a word means, and comes as often as an edition lets it. */
export const noteKinds = ['footnote', 'gloss'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Whose text a note stands in: the author's, with numbers, or a translation's, with letters. */
export const noteSides = ['source', 'target'] as const;
export type NoteSide = (typeof noteSides)[number];

/** How often an edition shows the gloss of a word: at each place, at the first of a chapter, or once. */
export const glossRules = ['always', 'once-per-chapter', 'once-per-work'] as const;
export type GlossRule = (typeof glossRules)[number];

/** A note's text in a language: Markdown, inline. */
export type NoteBody = { readonly language: string; readonly text: string };

/** The body for a reader of a language: in that language, or one that it is a kind of; else as the note was written. */
export function chooseBody<Body extends NoteBody>(bodies: readonly Body[], language: string, own: string): Body | null {
  const of = (wanted: string) => bodies.find((body) => body.language === wanted);
  return of(language) ?? of(new Intl.Locale(language).language) ?? of(own) ?? bodies[0] ?? null;
}

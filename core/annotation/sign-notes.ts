import { letterOf } from '@/core/text/letter-of';

type ToSign = { readonly id: string; readonly language: string | null; readonly stands: boolean };

/** The signs of a chapter's notes, which are in the order of the text: numbers on the source, letters on versions. */
export function signNotes(notes: readonly ToSign[]): Map<string, string> {
  let [numbers, letters] = [0, 0];
  return new Map(
    notes
      .filter(({ stands }) => stands)
      .map(({ id, language }) => [id, language === null ? String(++numbers) : letterOf(letters++)]),
  );
}

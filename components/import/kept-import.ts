import { type Corrections, noCorrections } from '@/core/format/change-corrections';
import { visibilities } from '@/core/work/role';
import { type Choices, firstChoices, steps } from './choices';
import { toBase64 } from './to-base64';

/** What a reload finds again. */
export type KeptImport = {
  readonly file: Blob;
  readonly fileName: string;
  readonly choices: Choices;
  readonly corrections: Corrections;
};

const filePlace = 'verso.import.file';
const choicesPlace = 'verso.import.choices';

/** Browsers keep some five million characters a session and site; this leaves room for other pages. */
const mostCharacters = 3_000_000;

/** Keeps the file for a reload; false when it is too large, or the browser keeps nothing. */
export async function keepFile(file: Blob, fileName: string): Promise<boolean> {
  forgetImport();
  if (file.size > mostCharacters * 0.75) return false;
  const content = await toBase64(file);
  return store(filePlace, { fileName, content });
}

export function keepChoices(choices: Choices, corrections: Corrections): void {
  if (sessionStorage.getItem(filePlace) !== null) store(choicesPlace, { choices, corrections });
}

/** What was kept; null when there is nothing, or nothing that can be read. */
export function findKeptImport(): KeptImport | null {
  try {
    const { fileName, content } = JSON.parse(sessionStorage.getItem(filePlace) ?? 'null');
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    const kept = JSON.parse(sessionStorage.getItem(choicesPlace) ?? '{}');
    const choices: Choices = { ...firstChoices(), ...kept.choices };
    if (!steps.includes(choices.step) || !visibilities.includes(choices.about.visibility)) return null;
    return { file: new Blob([bytes]), fileName, choices, corrections: { ...noCorrections, ...kept.corrections } };
  } catch {
    return null;
  }
}

export function forgetImport(): void {
  sessionStorage.removeItem(filePlace);
  sessionStorage.removeItem(choicesPlace);
}

function store(place: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(place, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

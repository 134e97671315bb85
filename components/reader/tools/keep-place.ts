import { findAnswer } from '../light-runs';

/** Where a reader stopped in a work and language, on this device or in their account. */
export type KeptPlace = { readonly documentId: string; readonly segmentId: string };

export type ReadingPlace = { readonly workId: string; readonly documentId: string; readonly language: string };

const nameOf = ({ workId, language }: ReadingPlace) => `reader-place:${workId}:${language}`;

export function readKeptPlace(place: ReadingPlace): KeptPlace | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(place)) ?? 'null') as Partial<KeptPlace> | null;
    return kept?.documentId && kept.segmentId ? { documentId: kept.documentId, segmentId: kept.segmentId } : null;
  } catch {
    return null;
  }
}

/** On the device for guests, and in the account of whoever has one. */
export async function keepPlace(place: ReadingPlace, segmentId: string, isSignedIn: boolean): Promise<void> {
  if (!isSignedIn) {
    localStorage.setItem(nameOf(place), JSON.stringify({ documentId: place.documentId, segmentId }));
    return;
  }
  const { createApiClient } = await import('@/api/client');
  // not worth a word when it fails: the page before has its place still
  await createApiClient(window.location.origin)
    .works.keepPlace({ ...place, segmentId })
    .catch(() => {});
}

/** The sentences that links lead to, in order, whether they are shown or not. */
export function listSentences(page: HTMLElement): HTMLElement[] {
  return Array.from(page.querySelectorAll<HTMLElement>('[id][data-number]'));
}

/** Where a sentence is seen: itself, or what answers it where the source isn't shown. */
export function seenPlace(page: HTMLElement, sentence: HTMLElement): HTMLElement | null {
  return sentence.offsetParent ? sentence : findAnswer(page, sentence);
}

/** The first sentence that ends below a line of the window; null for an empty chapter. Sentences run downwards. */
export function findSentenceAt(page: HTMLElement, line: number): HTMLElement | null {
  const sentences = listSentences(page);
  let [from, to] = [0, sentences.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    const sentence = sentences[middle];
    const seen = sentence && seenPlace(page, sentence);
    if (seen && seen.getBoundingClientRect().bottom < line) from = middle + 1;
    else to = middle;
  }
  return sentences[from] ?? null;
}

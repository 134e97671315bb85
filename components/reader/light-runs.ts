/** Marks everything on both pages that belongs to the runs of the sentence an event came from. */
export function lightRuns(pages: HTMLElement, target: EventTarget | null): void {
  const sentence = target instanceof Element ? target.closest<HTMLElement>('[data-runs]') : null;
  const runs = sentence?.dataset.runs?.split(' ') ?? [];
  const lit = new Set(runs.flatMap((run) => Array.from(pages.querySelectorAll(`[data-runs~="${run}"]`))));
  for (const one of pages.querySelectorAll('[data-lit]')) if (!lit.has(one)) one.removeAttribute('data-lit');
  for (const one of lit) one.setAttribute('data-lit', '');
}

/** The sentences of one page in order: those of the source, or of the translation where the source isn't shown. */
export function findSentences(pages: HTMLElement): HTMLElement[] {
  const all = Array.from(pages.querySelectorAll<HTMLElement>('[data-runs]')).filter((one) => one.offsetParent);
  const ofSource = all.filter((one) => one.id);
  return ofSource.length > 0 ? ofSource : all;
}

/** What answers a sentence of the source on another page that is seen. */
export function findAnswer(pages: HTMLElement, sentence: HTMLElement): HTMLElement | null {
  const [run] = sentence.dataset.runs?.split(' ') ?? [];
  const answers = Array.from(pages.querySelectorAll<HTMLElement>(`[data-runs~="${run}"]:not([id])`));
  return answers.find((answer) => answer.offsetParent) ?? null;
}

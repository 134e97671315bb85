import { useEffect } from 'react';
import {
  findSentenceAt,
  type KeptPlace,
  keepPlace,
  listSentences,
  type ReadingPlace,
  readKeptPlace,
  seenPlace,
} from './keep-place';

/** Below the bar, where reading goes on. */
const readingLine = 110;
/** Long enough that turning pages keeps their end only. */
const rest = 1500;
/** Who stopped at the first of them has not begun. */
const beginning = 3;

/** Goes on where the reader stopped, keeps where they stop, and says it in the bar of a phone. */
export function useKeptPlace(place: ReadingPlace, kept: KeptPlace | null, isSignedIn: boolean): void {
  const { workId, documentId, language } = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is restored once, as the chapter opens
  useEffect(() => {
    const page = document.getElementById('page');
    const stopped = isSignedIn ? kept : readKeptPlace(place);
    const isUnmoved = window.scrollY < 10 && window.location.hash === '';
    if (page && isUnmoved && stopped?.documentId === documentId) goTo(page, stopped.segmentId);
  }, []);

  useEffect(() => {
    const page = document.getElementById('page');
    if (!page) return;
    const shown = document.querySelector<HTMLElement>('[data-reader-place]');
    const here = { workId, documentId, language };
    let [timer, frame, hasMoved] = [0, 0, window.scrollY > 10];
    const look = () => {
      frame = 0;
      const sentence = findSentenceAt(page, readingLine);
      if (!sentence) return;
      if (shown) shown.textContent = `${shown.dataset.readerPlace}.${sentence.dataset.number}`;
      const share = window.scrollY / Math.max(1, document.documentElement.scrollHeight - window.innerHeight);
      document.documentElement.style.setProperty('--read', String(Math.min(1, share)));
      clearTimeout(timer);
      if (hasMoved) timer = window.setTimeout(() => keepPlace(here, sentence.id, isSignedIn), rest);
    };
    const listen = () => {
      hasMoved = true;
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', listen, { passive: true });
    return () => {
      removeEventListener('scroll', listen);
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [workId, documentId, language, isSignedIn]);
}

function goTo(page: HTMLElement, segmentId: string): void {
  const sentences = listSentences(page);
  const stopped = sentences.findIndex(({ id }) => id === segmentId);
  const sentence = sentences[stopped];
  if (stopped >= beginning && sentence) seenPlace(page, sentence)?.scrollIntoView({ block: 'start' });
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { WordsOfText } from '@/api/contract/reading';
import { findWordAt, forgetWords, type PlacedWord, placeWords } from './place-words';

type Chosen = { readonly word: PlacedWord; readonly byKey: boolean };

/**
 * The words of the glossary on the page, once they have come, and the one that was chosen: by a click, or by a key the one under
 * the pointer, else the next of the sentence in focus. Escape or a click elsewhere lets it go.
 */
export function useWords(load: () => Promise<readonly WordsOfText[]>) {
  const words = useRef<readonly PlacedWord[]>([]);
  const pointer = useRef<{ x: number; y: number } | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);

  const place = useEffectEvent(async (signal: AbortSignal) => {
    // without a network the chapter is read without them
    const texts = await load().catch(() => []);
    const page = document.getElementById('page');
    if (page && !signal.aborted) words.current = placeWords(page, texts);
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    place(signal);
    addEventListener(
      'pointermove',
      ({ pointerType, clientX, clientY }) => {
        pointer.current = pointerType === 'mouse' ? { x: clientX, y: clientY } : null;
      },
      { signal, passive: true },
    );
    addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof Element) || event.target.closest('[data-word-card]')) return;
        const isPlain = !event.target.closest('a, button') && getSelection()?.isCollapsed !== false;
        const word = isPlain ? findWordAt(words.current, { x: event.clientX, y: event.clientY }) : null;
        // neither its sentence is chosen then, nor does it unfold
        if (word) event.preventDefault();
        setChosen(word && { word, byKey: false });
      },
      { signal, capture: true },
    );
    addEventListener('keydown', ({ key }) => key === 'Escape' && setChosen(null), { signal });
    return () => {
      listening.abort();
      forgetWords();
    };
  }, []);

  function chooseByKey() {
    const under = pointer.current && findWordAt(words.current, pointer.current);
    const sentence = chosen?.word.sentence ?? document.activeElement?.closest('[data-runs]');
    const own = words.current.filter((one) => one.sentence === sentence);
    const last = chosen ? own.indexOf(chosen.word) : -1;
    const word = under && under !== chosen?.word ? under : own[(last + 1) % own.length];
    if (word) setChosen({ word, byKey: true });
  }

  function close() {
    if (chosen?.byKey) chosen.word.sentence.focus({ preventScroll: true });
    setChosen(null);
  }

  return { chosen, chooseByKey, close };
}

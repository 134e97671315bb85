import { useEffect, useState } from 'react';

type Chosen = { readonly sentence: HTMLElement; readonly byKey: boolean };

/** The sentence that was clicked, or that Enter was pressed on; Escape or a click elsewhere lets it go. */
export function useChosenSentence() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener(
      'click',
      ({ target, defaultPrevented }) => {
        if (!(target instanceof Element) || target.closest('[data-sentence-tools]')) return;
        const sentence = target.closest<HTMLElement>('#page [data-number]');
        const isPlain =
          sentence && !defaultPrevented && !target.closest('a, button') && getSelection()?.isCollapsed !== false;
        setChosen(isPlain ? { sentence, byKey: false } : null);
      },
      { signal },
    );
    addEventListener(
      'keydown',
      ({ key, target }) => {
        if (key === 'Escape') setChosen(null);
        const isSentence = target instanceof HTMLElement && target.matches('#page span[data-number]');
        if (key === 'Enter' && isSentence) setChosen({ sentence: target, byKey: true });
      },
      { signal },
    );
    return () => listening.abort();
  }, []);

  function close() {
    if (chosen?.byKey) chosen.sentence.focus({ preventScroll: true });
    setChosen(null);
  }

  return { chosen, close };
}

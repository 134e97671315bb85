import { useCallback, useRef } from 'react';

/** The bracket of a map, and what sets it: the rows in view, first and last, of `total` counted from 0. */
export function useMapView(total: number) {
  const view = useRef<HTMLDivElement>(null);
  const showView = useCallback(
    (first: number, last: number) => {
      if (!view.current) return;
      view.current.style.insetBlockStart = `${(first / total) * 100}%`;
      view.current.style.blockSize = `${((last - first + 1) / total) * 100}%`;
    },
    [total],
  );
  return { view, showView };
}

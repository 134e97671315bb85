'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/** Takes files and texts that are dropped anywhere on the page; tells while something hangs over it. */
export function useDrop(onGiven: (given: File | string) => void): boolean {
  const [isOver, setOver] = useState(false);
  const give = useEffectEvent(onGiven);

  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!canTake(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!canTake(event)) return;
      event.preventDefault();
      const given = givenBy(event.dataTransfer);
      if (given !== null) give(given);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);

  return isOver;
}

/** Takes what is pasted outside text fields. */
export function usePaste(isActive: boolean, onGiven: (given: File | string) => void): void {
  const give = useEffectEvent(onGiven);
  useEffect(() => {
    if (!isActive) return;
    const paste = (event: ClipboardEvent) => {
      const isField = event.target instanceof Element && event.target.closest('input, textarea');
      const given = isField ? null : givenBy(event.clipboardData);
      if (given !== null) give(given);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [isActive]);
}

/** Files anywhere; text that is dragged into a field is the field's. */
function canTake({ dataTransfer, target }: DragEvent): boolean {
  if (dataTransfer?.types.includes('Files')) return true;
  const isField = target instanceof Element && target.closest('input, textarea');
  return !isField && (dataTransfer?.types.includes('text/plain') ?? false);
}

function givenBy(transfer: DataTransfer | null): File | string | null {
  const file = transfer?.files[0];
  if (file) return file;
  const text = transfer?.getData('text/plain') ?? '';
  return text.trim() === '' ? null : text;
}

const writingInputs = /^(?!button|checkbox|color|file|image|radio|range|reset|submit)/;

/** Whether keys write text here, or pick from a list by its first letters. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return writingInputs.test(target.type);
  return target.isContentEditable || target.matches('textarea, select, [role="combobox"], [aria-haspopup="listbox"]');
}

/** Whether what has focus answers the key itself: an open menu or dialog, or Enter and Space on a control. */
export function isTakenByTarget(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')) return true;
  const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
  const presses = event.code === 'Enter' || event.code === 'Space';
  return isBare && presses && event.target.matches('a[href], button, summary, input, [role="button"]');
}

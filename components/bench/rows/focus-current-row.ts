/** Leads the focus back to the text under the pen, or to the current row, from what goes away. */
export function focusCurrentRow(): void {
  const row = document.querySelector<HTMLElement>('[role="listitem"][aria-current="true"]');
  const pen = row?.querySelector<HTMLElement>('[contenteditable="true"]');
  (pen ?? row)?.focus({ preventScroll: true });
}

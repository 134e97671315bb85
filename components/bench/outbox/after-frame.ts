/** Runs something in the task after the next frame is drawn; a page that isn't shown has no frames, and runs it soon. */
export function afterFrame(run: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(run);
  else requestAnimationFrame(() => setTimeout(run));
}

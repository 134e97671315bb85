/** Ends the session, leaves nothing of it on the device, and opens `next`, which shows whether it ended. */
export async function signOut(next: string): Promise<void> {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  // pages that were kept to be read without a network, which the reader's worker named so; plain http keeps none
  await globalThis.caches?.delete('reader-pages-1');
  location.assign(next);
}

/**
 * Has the page, and what it is made of, kept to be read without a network, for this reader alone. In development pages
 * change too often, and on plain http browsers keep none.
 */
export async function keepOffline(owner: string): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/reader-worker.js');
  const { active } = await navigator.serviceWorker.ready;
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  const [page] = window.location.href.split('#');
  active?.postMessage({ owner, page, parts: parts.filter((part) => part.startsWith(window.location.origin)) });
}

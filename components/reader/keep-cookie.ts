const year = 365 * 24 * 60 * 60;

/** Keeps a choice on this device for a year. */
export function keepCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http, where a workbench on a local network runs
  document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax`;
}

/** The address of a link that may be followed from a text which others wrote: http, https or relative; null for any other. */
export function safeAddress(written: string): string | null {
  // Browsers drop control characters and spaces, which would let `java\nscript:` through.
  if (written === '' || /[\p{Cc}\s]/u.test(written) || /^[/\\]{2}/.test(written)) return null;
  const scheme = /^([^/?#]*?):/.exec(written)?.[1];
  return scheme === undefined || /^https?$/i.test(scheme) ? written : null;
}

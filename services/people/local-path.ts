/** The path that a link asks to go to, where it is one of ours; otherwise `fallback`. */
export function localPath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== 'string' || !URL.canParse(wanted, here)) return fallback;
  const { origin, pathname, search } = new URL(wanted, here);
  // `/.//elsewhere` parses as a path of ours and would then be read as a host.
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : fallback;
}

const here = 'http://here.invalid';

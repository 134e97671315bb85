/** The code of an invitation in what someone pasted, be it the code or a link that ends with it; null when it is neither. */
export function findToken(written: string): string | null {
  const [last = ''] = written
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .slice(-1);
  return /^[\w-]{20,200}$/.test(last) ? last : null;
}

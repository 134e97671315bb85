const followed = 'reader-followed';

/**
 * Goes where a sentence stands now that a link names by id or by address, when this chapter doesn't have it. A link that
 * leads nowhere is followed once.
 */
export function followLink(atPath: string): void {
  const place = decodeURIComponent(window.location.hash.slice(1));
  const isPlace = /^[0-9a-f-]{36}$/.test(place) || /^\p{Nd}+[.:٫,]\p{Nd}+$/u.test(place);
  if (!isPlace || sessionStorage.getItem(followed) === place) return;
  sessionStorage.setItem(followed, place);
  const [path, search = ''] = atPath.split('?');
  window.location.replace(`${path}/${encodeURIComponent(place)}${search && `?${search}`}`);
}

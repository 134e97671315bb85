import type { Membership } from './role';

/** Roles that may be given for some languages alone. */
const perLanguage = new Set(['reviewer', 'translator']);

/**
 * Memberships with each role once, holding for all languages that any of them names. Roles that know no languages lose
 * theirs.
 */
export function mergeMemberships(memberships: readonly Membership[]): Membership[] {
  const merged = new Map<Membership['role'], readonly string[] | null>();
  for (const { role, languages } of memberships) {
    const before = merged.get(role) ?? [];
    const all = languages === null || !perLanguage.has(role) || (merged.has(role) && merged.get(role) === null);
    merged.set(role, all ? null : Array.from(new Set([...before, ...languages])));
  }
  return Array.from(merged, ([role, languages]) => ({ role, languages }));
}

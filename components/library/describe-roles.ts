import type { TFunction } from 'i18next';
import { ownName } from '@/components/work/own-name';
import type { Membership, Role } from '@/core/work/role';

export function nameRoles(t: TFunction<'library'>): Record<Role, string> {
  return {
    owner: t('role.owner'),
    reviewer: t('role.reviewer'),
    translator: t('role.translator'),
    commenter: t('role.commenter'),
    reader: t('role.reader'),
  };
}

/** Roles in words, with the languages that they are for: “Reviewer, Français; Translator, Español”. */
export function describeRoles(memberships: readonly Membership[], t: TFunction<'library'>): string {
  const names = nameRoles(t);
  const described = memberships.map(({ role, languages }) =>
    languages ? t('role.for', { role: names[role], languages: languages.map(ownName).join(', ') }) : names[role],
  );
  return described.join('; ');
}

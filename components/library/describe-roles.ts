import type { TFunction } from 'i18next';
import { ownName } from '@/components/work/own-name';
import type { Membership } from '@/core/work/role';

/** Roles in words, with the languages that they are for: “Reviewer, Français; Translator, Español”. */
export function describeRoles(memberships: readonly Membership[], t: TFunction<'library'>): string {
  const described = memberships.map(({ role, languages }) =>
    languages
      ? t('role.for', { role: t(`role.${role}`), languages: languages.map(ownName).join(', ') })
      : t(`role.${role}`),
  );
  return described.join('; ');
}

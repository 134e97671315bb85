import type { TFunction } from 'i18next';
import { languageName } from '@/core/text/language';
import type { Membership } from '@/core/work/role';

/** Roles in words: “reviewer: German, Japanese; translator: all languages”. */
export function describeMemberships(
  memberships: readonly Membership[],
  t: TFunction<'people'>,
  displayLanguage: string,
): string {
  const list = new Intl.ListFormat(displayLanguage, { type: 'unit' });
  return memberships
    .map(({ role, languages }) => {
      if (role !== 'translator' && role !== 'reviewer') return t(`role.${role}`);
      const named = languages?.map((tag) => languageName(tag, displayLanguage)) ?? [t('members.allLanguages')];
      return `${t(`role.${role}`)}: ${list.format(named)}`;
    })
    .join('; ');
}

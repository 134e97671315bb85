'use client';

import { useParams } from 'next/navigation';
import { Checkbox } from '@/components/ui/checkbox';
import { Option } from '@/components/ui/option';
import { Select } from '@/components/ui/select';
import { languageName } from '@/core/text/language';
import { type Membership, type Role, roles } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from './role-fields.module.css';

type RoleFieldsProps = {
  value: Membership;
  onChange: (value: Membership) => void;
  /** The languages of the work. */
  languages: readonly string[];
};

/** A role, and for those who write the languages that it holds for. */
export function RoleFields({ value: { role, languages: chosen }, onChange, languages }: RoleFieldsProps) {
  const { t } = useT('people');
  const { lng } = useParams<{ lng: string }>();
  const notes: Record<Role, string> = {
    owner: t('roleNote.owner'),
    reviewer: t('roleNote.reviewer'),
    translator: t('roleNote.translator'),
    commenter: t('roleNote.commenter'),
    reader: t('roleNote.reader'),
  };
  const isPerLanguage = role === 'translator' || role === 'reviewer';

  function toggle(language: string, isChosen: boolean) {
    const next = (chosen ?? []).filter((one) => one !== language);
    if (isChosen) next.push(language);
    onChange({ role, languages: next.length > 0 ? next : null });
  }

  return (
    <>
      <Select
        label={t('field.role')}
        description={notes[role]}
        value={role}
        onChange={(next) => onChange({ role: next as Role, languages: null })}
      >
        {roles.map((one) => (
          <Option key={one} id={one}>
            {t(`role.${one}`)}
          </Option>
        ))}
      </Select>
      {isPerLanguage && languages.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t('field.languages')}</legend>
          <div className={styles.languages}>
            {languages.map((language) => (
              <Checkbox
                key={language}
                isSelected={chosen?.includes(language) ?? false}
                onChange={(isChosen) => toggle(language, isChosen)}
              >
                {languageName(language, lng)}
              </Checkbox>
            ))}
          </div>
          <p className={styles.hint}>{t('field.languagesHint')}</p>
        </fieldset>
      )}
    </>
  );
}

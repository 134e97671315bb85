'use client';

import { memo, useState } from 'react';
import { ComboBox } from '@/components/ui/combo-box';
import { Option } from '@/components/ui/option';
import { canonicalLanguage, languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { commonLanguages } from './common-languages';

type LanguageFieldProps = {
  /** A BCP 47 tag. */
  value: string | null;
  onChange: (language: string) => void;
  isDisabled: boolean;
};

/** A language, found by its name in the interface's language or its own, or written as a tag. */
export const LanguageField = memo(function LanguageField({ value, onChange, isDisabled }: LanguageFieldProps) {
  const { t, lng } = useT('import');
  const nameOf = (tag: string) => languageName(tag, lng);
  const shown = value === null ? '' : nameOf(value);
  const [written, setWritten] = useState<string | null>(null);

  const tags = value !== null && !commonLanguages.includes(value) ? [value, ...commonLanguages] : commonLanguages;
  const languages = tags.map((tag) => ({ tag, name: nameOf(tag) })).sort((a, b) => a.name.localeCompare(b.name, lng));
  const wanted = (written ?? '').trim().toLocaleLowerCase(lng);
  const listed = languages.filter(
    ({ tag, name }) =>
      name.toLocaleLowerCase(lng).includes(wanted) ||
      tag.toLowerCase() === wanted ||
      languageName(tag, tag).toLocaleLowerCase(tag).startsWith(wanted),
  );
  const tag = canonicalLanguage(wanted);
  const own =
    tag === null || listed.some((language) => language.tag === tag)
      ? []
      : [{ tag, name: t('language.tag', { tag, name: nameOf(tag) }) }];

  /** The language that is written out, though it was not picked from the list. */
  function findWritten() {
    const isWritten = ({ tag: own, name }: { tag: string; name: string }) =>
      [own, name, languageName(own, own)].some((word) => word.toLocaleLowerCase(lng) === wanted);
    return written === null ? null : (languages.find(isWritten)?.tag ?? null);
  }

  function choose(key: string | null) {
    if (key !== null) onChange(key);
    setWritten(null);
  }

  return (
    <ComboBox
      label={t('language.label')}
      isDisabled={isDisabled}
      isInvalid={value === null && !isDisabled}
      error={t('language.needed')}
      inputValue={written ?? shown}
      onInputChange={(text) => setWritten(text === shown ? null : text)}
      value={value}
      onChange={(key) => choose(key === null ? null : String(key))}
      onBlur={() => choose(findWritten())}
      onKeyDown={({ key, target }) => {
        const isPicked = target instanceof Element && target.hasAttribute('aria-activedescendant');
        if ((key === 'Enter' || key === 'Tab') && !isPicked) choose(findWritten());
      }}
      menuTrigger="input"
      allowsEmptyCollection
    >
      {[...listed, ...own].map(({ tag: id, name }) => (
        <Option key={id} id={id}>
          {name}
        </Option>
      ))}
    </ComboBox>
  );
}, isSameField);

/** A hundred options are not drawn anew with every move of the caret; `onChange` does the same however old it is. */
function isSameField(before: LanguageFieldProps, after: LanguageFieldProps): boolean {
  return before.value === after.value && before.isDisabled === after.isDisabled;
}

'use client';

import { Option } from '@/components/ui/option';
import { Select } from '@/components/ui/select';
import { type GlossRule, glossRules } from '@/core/annotation/note';
import { useT } from '@/i18n/client';

/** How often readers of an edition are told what a word means. */
export function GlossSelect({ value, onChange }: { value: GlossRule; onChange: (rule: GlossRule) => void }) {
  const { t } = useT('edition');
  return (
    <Select
      label={t('gloss.label')}
      value={value}
      onChange={(key) => onChange(glossRules.find((rule) => rule === key) ?? value)}
    >
      {glossRules.map((rule) => (
        <Option key={rule} id={rule}>
          {t(`gloss.${rule}`)}
        </Option>
      ))}
    </Select>
  );
}

'use client';

import type { Edition } from '@/api/contract/editions';
import { Option } from '@/components/ui/option';
import { Select } from '@/components/ui/select';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';

const rules = ['newest', 'most-chosen'] as const;

type Rule = Edition['rule'];

type RuleSelectProps = { language: string; value: Rule; onChange: (rule: Rule) => void };

/** How an edition chooses among approved versions: by one measure for all, or one contributor's first. */
export function RuleSelect({ language, value, onChange }: RuleSelectProps) {
  const { t } = useT('edition');
  const { languages } = useWork();
  const writers = languages.find((one) => one.language === language)?.contributors ?? [];

  function choose(key: string) {
    const kind = rules.find((one) => one === key);
    onChange(kind ? { kind } : { kind: 'contributor-first', contributorId: key });
  }

  return (
    <Select
      label={t('add.rule')}
      description={t('add.ruleHint')}
      value={value.kind === 'contributor-first' ? value.contributorId : value.kind}
      onChange={(key) => choose(String(key))}
    >
      {rules.map((one) => (
        <Option key={one} id={one}>
          {t(`rule.${one}`)}
        </Option>
      ))}
      {writers.map((one) => (
        <Option key={one.id} id={one.id}>
          {t('rule.first', { name: one.name })}
        </Option>
      ))}
    </Select>
  );
}

'use client';

import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { ComboBox } from '@/components/ui/combo-box';
import { Option } from '@/components/ui/option';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Radio, RadioGroup } from '@/components/ui/radio-group';
import { SearchField } from '@/components/ui/search-field';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import { Part } from './part';
import styles from './parts.module.css';
import { address, workLanguages } from './samples';

const options = workLanguages.map(({ id, name }) => (
  <Option key={id} id={id} lang={id}>
    {name}
  </Option>
));

export function Choices() {
  const { t } = useT('parts');
  const [view, setView] = useState<'facing' | 'interleaved' | 'single'>('facing');
  return (
    <Part title={t('fields.title')} about={t('fields.about')}>
      <div className={styles.fields}>
        <TextField label={t('fields.email')} type="email" placeholder={address} />
        <TextField label={t('fields.code')} isInvalid error={t('fields.refused')} defaultValue="7F2C" />
        <SearchField label={t('fields.search')} keys="/" />
        <Select label={t('fields.language')} defaultSelectedKey="es">
          {options}
        </Select>
        <ComboBox label={t('fields.language')} defaultInputValue="" placeholder={t('fields.find')}>
          {options}
        </ComboBox>
        <Segmented
          label={t('fields.view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'facing', label: t('fields.facing') },
            { value: 'interleaved', label: t('fields.interleaved') },
            { value: 'single', label: t('fields.single') },
          ]}
        />
        <RadioGroup label={t('fields.readers')} defaultValue="team">
          <Radio value="private" description={t('fields.privateAbout')}>
            {t('fields.private')}
          </Radio>
          <Radio value="team">{t('fields.team')}</Radio>
        </RadioGroup>
        <div>
          <Checkbox defaultSelected>{t('fields.approvedOnly')}</Checkbox>
          <Checkbox>{t('fields.withNotes')}</Checkbox>
          <Checkbox isDisabled>{t('fields.withHistory')}</Checkbox>
        </div>
        <TextArea label={t('fields.why')} description={t('fields.whyAbout')} />
        <ProgressBar label={t('fields.splitting')} value={0.78} valueLabel={t('fields.chapter')} />
      </div>
    </Part>
  );
}

'use client';

import { ComboBox } from '@/components/ui/combo-box';
import { Option } from '@/components/ui/option';
import { useT } from '@/i18n/client';

/** By the names of the SPDX list. */
const licences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'Apache-2.0'];

/** One of the usual licences, or whatever is written. */
export function LicenceField({ value, onChange }: { value: string; onChange: (licence: string) => void }) {
  const { t } = useT('import');
  const spoken = [t('licence.reserved'), t('licence.publicDomain'), t('licence.permitted')];
  return (
    <ComboBox
      label={t('about.licence')}
      description={t('about.licenceHint')}
      inputValue={value}
      onInputChange={onChange}
      menuTrigger="manual"
      allowsCustomValue
    >
      {[...spoken, ...licences].map((licence) => (
        <Option key={licence} id={licence}>
          {licence}
        </Option>
      ))}
    </ComboBox>
  );
}

'use client';

import { Form } from 'react-aria-components/Form';
import { Option } from '@/components/ui/option';
import { Radio, RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { visibilities } from '@/core/work/role';
import { useT } from '@/i18n/client';
import type { About } from '../choices';
import { LicenceField } from './licence-field';
import styles from './step.module.css';
import { useKinds } from './use-kinds';

type AboutFormProps = {
  id: string;
  about: Required<About>;
  language: string;
  onChange: (some: Partial<About>) => void;
  onSend: () => void;
};

/** Title, author, kind, rights, and who may see the work. */
export function AboutForm({ id, about, language, onChange, onSend }: AboutFormProps) {
  const { t } = useT('import');
  const kinds = useKinds();
  return (
    <Form
      id={id}
      className={styles.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <TextField
        label={t('about.title')}
        value={about.title}
        onChange={(title) => onChange({ title })}
        lang={language}
        error={t('about.titleNeeded')}
        maxLength={300}
        isRequired
        autoFocus
      />
      <div className={styles.pair}>
        <TextField
          label={t('about.author')}
          value={about.author}
          onChange={(author) => onChange({ author })}
          maxLength={300}
        />
        <Select label={t('about.kind')} value={about.kind} onChange={(kind) => onChange({ kind: String(kind) })}>
          {kinds.map(({ kind, name }) => (
            <Option key={kind} id={kind}>
              {name}
            </Option>
          ))}
        </Select>
      </div>
      <LicenceField value={about.licence} onChange={(licence) => onChange({ licence })} />
      <RadioGroup
        label={t('about.visibility')}
        value={about.visibility}
        onChange={(value) => onChange({ visibility: visibilities.find((one) => one === value) ?? 'private' })}
      >
        <Radio value="private" description={t('visibility.privateNote')}>
          {t('visibility.private')}
        </Radio>
        <Radio value="team" description={t('visibility.teamNote')}>
          {t('visibility.team')}
        </Radio>
        <Radio value="public" description={t('visibility.publicNote')}>
          {t('visibility.public')}
        </Radio>
      </RadioGroup>
    </Form>
  );
}

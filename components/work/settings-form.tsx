'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Option } from '@/components/ui/option';
import { Radio, RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { linePolicies } from '@/core/work/line-policy';
import { visibilities } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { Refusal } from './refusal';
import { useWork } from './use-work';
import styles from './work-form.module.css';

/** What is said about a work, for its owners. */
export function SettingsForm({ onDone }: { onDone: () => void }) {
  const { t } = useT('work');
  const client = useQueryClient();
  const work = useWork();
  const { title, author, licence, visibility, sourceLocked, readerMarks } = work;
  const [policy, setPolicy] = useState(work.linePolicy);
  const [about, setAbout] = useState({ title, author, licence, visibility, sourceLocked, readerMarks });
  const set = (changes: Partial<typeof about>) => setAbout({ ...about, ...changes });
  const change = useMutation({
    mutationFn: async () => {
      await api.works.change({ workId: work.id, ...about });
      if (policy !== work.linePolicy) await api.terms.setLinePolicy({ workId: work.id, policy });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queries.works.key() });
      onDone();
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (about.title.trim()) change.mutate();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('settings.workTitle')}
        value={about.title}
        onChange={(next) => set({ title: next })}
        maxLength={300}
        lang={work.language}
        isInvalid={!about.title.trim()}
        error={t('settings.titleNeeded')}
        isRequired
      />
      <TextField
        label={t('settings.author')}
        value={about.author}
        onChange={(next) => set({ author: next })}
        maxLength={300}
      />
      <RadioGroup
        label={t('settings.visibility')}
        value={about.visibility}
        onChange={(next) => set({ visibility: visibilities.find((one) => one === next) ?? about.visibility })}
      >
        {visibilities.map((one) => (
          <Radio key={one} value={one} description={t(`visibility.${one}Note`)}>
            {t(`visibility.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={t('settings.licence')}
        value={about.licence}
        onChange={(next) => set({ licence: next })}
        maxLength={2000}
      />
      <Select
        label={t('settings.lines')}
        description={t('settings.linesNote')}
        value={policy}
        onChange={(next) => setPolicy(linePolicies.find((one) => one === next) ?? policy)}
      >
        {linePolicies.map((one) => (
          <Option key={one} id={one}>
            {t(`settings.line.${one as 'keep' | 'gloss' | 'footnote' | 'translate' | 'interlinear'}`)}
          </Option>
        ))}
      </Select>
      <Checkbox isSelected={about.sourceLocked} onChange={(next) => set({ sourceLocked: next })}>
        {t('settings.lock')}
      </Checkbox>
      <Checkbox isSelected={about.readerMarks} onChange={(next) => set({ readerMarks: next })}>
        {t('settings.readerMarks')}
      </Checkbox>
      <Refusal error={change.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t('settings.act')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}

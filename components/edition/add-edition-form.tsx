'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { v7 } from 'uuid';
import type { Edition } from '@/api/contract/editions';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Option } from '@/components/ui/option';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { ownName } from '@/components/work/own-name';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { EditionRefusal } from './edition-refusal';
import styles from './publish-form.module.css';
import { RuleSelect } from './rule-select';

/** Another edition in a language of the work: its name, its stance, and how it chooses where nobody chose by hand. */
export function AddEditionForm({ onDone }: { onDone: () => void }) {
  const { t } = useT('edition');
  const { id: workId, languages } = useWork();
  const client = useQueryClient();
  const [editionId] = useState(() => v7());
  const [language, setLanguage] = useState(languages[0]?.language ?? '');
  const [name, setName] = useState('');
  const [stance, setStance] = useState('');
  const [rule, setRule] = useState<Edition['rule']>({ kind: 'newest' });
  const create = useMutation(
    queries.editions.create.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: queries.editions.key() });
        onDone();
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    create.mutate({ workId, editionId, language, name: name.trim(), stance: stance.trim(), rule });
  }

  function chooseLanguage(chosen: string) {
    setLanguage(chosen);
    setRule({ kind: 'newest' }); // whoever came first in one language may have written nothing in another
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Select label={t('add.language')} value={language} onChange={(key) => chooseLanguage(String(key))}>
        {languages.map((one) => (
          <Option key={one.language} id={one.language} lang={one.language}>
            {ownName(one.language)}
          </Option>
        ))}
      </Select>
      <TextField label={t('add.name')} value={name} onChange={setName} maxLength={120} isRequired />
      <TextField
        label={t('add.stance')}
        description={t('add.stanceHint')}
        value={stance}
        onChange={setStance}
        maxLength={60}
      />
      <RuleSelect language={language} value={rule} onChange={setRule} />
      <EditionRefusal error={create.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={create.isPending}>
          {t('add.act')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
